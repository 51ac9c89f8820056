import type { Attributes } from "./elements/attributes.ts";
import { type ClassFacts, ClassReader, regionOfWord } from "./elements/class-facts.ts";
import { isHidden } from "./elements/is-hidden.ts";
import { block, cell, empty, kindOf, unseen } from "./elements/kinds.ts";
import { OpenElements } from "./elements/open-elements.ts";
import { headline, hidden, lines, picture, regionOf } from "./elements/region.ts";
import { EvidenceCollector } from "./evidence/collect-evidence.ts";
import { DateLines } from "./lines/date-lines.ts";
import { FieldItems, fieldPartOf } from "./lines/field-items.ts";
import { LineWriter } from "./lines/line-writer.ts";
import { LinkCollector } from "./lines/links.ts";
import { Pictures } from "./lines/pictures.ts";

/** Makes lines, links, captions and evidence of the tags and texts of a page, as they come. */
export class PageBuilder {
  readonly evidence: EvidenceCollector = new EvidenceCollector();
  readonly links: LinkCollector = new LinkCollector();
  readonly pictures: Pictures = new Pictures();
  readonly #dates: DateLines = new DateLines(this.links, this.evidence);
  readonly writer: LineWriter = new LineWriter((line, at, region) => this.#dates.read(line, at, region));
  readonly #elements = new OpenElements();
  readonly #fields = new FieldItems();
  readonly #classes = new ClassReader();
  /** Of an element whose text is no line but evidence: what it is, and its text so far. */
  #inside: "title" | "script" | null = null;
  #told = "";

  open(name: string, attributes: Attributes): void {
    const kind = kindOf(name);
    if (this.#elements.makeRoom(name, kind)) {
      if ((kind & block) !== 0) this.#endLine();
      this.#leave();
    }
    const around = this.#elements.flags;
    if ((kind & empty) !== 0) this.#void(name, attributes, kind, around);
    else {
      const facts = this.#classes.read(attributes["class"]);
      const isSeen = (around & hidden) === 0 && (kind & unseen) === 0 && !isHidden(name, attributes, facts);
      const worded = isSeen && attributes["id"] !== undefined ? regionOfWord(attributes["id"].toLowerCase()) : 0;
      const flags = isSeen ? regionOf(name, attributes, facts.region | worded, around) : around | hidden;
      if (isSeen) this.#seen(name, kind, attributes, facts, flags);
      else if ((around & hidden) === 0) this.#tell(name, attributes);
      this.#elements.open(name, kind, flags);
    }
  }

  close(name: string): void {
    const kind = kindOf(name);
    if (name === "a") this.links.close();
    else if (name === this.#inside) this.#endTelling();
    else if (name === "br") this.#break(this.#elements.flags);
    if (!this.#elements.close(name, kind)) return;
    if ((kind & block) !== 0) this.#endLine();
    this.#leave();
  }

  text(text: string): void {
    const { flags } = this.#elements;
    if (this.#inside !== null) this.#told += text;
    else if ((flags & hidden) !== 0) return;
    else if ((flags & picture) !== 0) this.pictures.write(text);
    else if ((flags & lines) === 0) this.#write(text, flags);
    else this.#writeLines(text, flags);
  }

  end(): void {
    this.links.close();
    this.pictures.close();
    this.writer.flush();
  }

  #void(name: string, attributes: Attributes, kind: number, around: number): void {
    if (name === "meta") this.evidence.meta(attributes);
    else if (name === "link") this.evidence.link(attributes);
    else if (name === "base") this.evidence.base ??= attributes["href"];
    else if (name === "br") this.#break(around);
    else if ((kind & block) !== 0 && (around & hidden) === 0) this.#endLine();
  }

  #seen(name: string, kind: number, attributes: Attributes, facts: ClassFacts, flags: number): void {
    const isBlock = (kind & block) !== 0;
    if (isBlock) this.#endLine();
    const { depth } = this.#elements;
    this.#fields.opened(fieldPartOf(name, facts.field), isBlock, depth, this.writer);
    if (name === "html") this.evidence.html(attributes);
    else if ((kind & cell) !== 0) this.writer.write(" ", flags);
    else if (name === "a" && attributes["href"] !== undefined)
      this.links.open(attributes["href"], (flags & headline) !== 0);
    if (name === "time" || facts.isDay) this.#dates.open(name, attributes, depth);
  }

  /** An element that is not shown, and may say something. */
  #tell(name: string, { type }: Attributes): void {
    if (name !== "title" && !(name === "script" && type?.includes("ld+json"))) return;
    this.#inside = name;
    this.#told = "";
  }

  #endTelling(): void {
    if (this.#inside === "title") this.evidence.title(this.#told);
    else this.evidence.jsonLd(this.#told);
    this.#inside = null;
  }

  #write(text: string, flags: number): void {
    this.writer.write(text, flags);
    // White space alone begins no line: what is current then is the line before.
    const line = text.trim() === "" ? -1 : this.writer.current;
    this.links.write(text, line);
    this.#dates.write(text, line);
  }

  #writeLines(text: string, flags: number): void {
    for (const [i, line] of text.split("\n").entries()) {
      if (i > 0) this.writer.end();
      this.#write(line, flags);
    }
  }

  /** A heading stays one line. */
  #break(flags: number): void {
    if ((flags & hidden) !== 0) return;
    if ((flags & (headline | picture)) !== 0) this.text(" ");
    else this.#endLine();
  }

  #endLine(): void {
    this.writer.end();
    if ((this.#elements.flags & picture) !== 0) this.pictures.write(" ");
  }

  /** Elements may have been closed: a picture, or the widget of a day. */
  #leave(): void {
    if ((this.#elements.flags & picture) === 0) this.pictures.close();
    this.#dates.leave(this.#elements.depth);
  }
}
