import { cleanText } from "../../reading/text/clean-text.ts";

/** Gathers the captions of pictures. */
export class Pictures {
  readonly captions: string[] = [];
  #caption = "";

  write(text: string): void {
    this.#caption += text;
  }

  /** The picture has ended. */
  close(): void {
    if (this.#caption === "") return;
    const caption = cleanText(this.#caption).replaceAll("\n", " ").replace(/ +/g, " ").trim();
    if (caption !== "") this.captions.push(caption);
    this.#caption = "";
  }
}
