// A plugin of TypeDoc: puts every public name under the task that it serves, so that the site is read by what one wants to do.
// A name that no line below takes is a warning, and a warning fails "npm run docs".
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

const collections =
  "ParticipatingState|Partner|FormerState|Institution|FieldOperation|FieldOfWork|FieldsOfWork|MeetingSeries|Meeting|Chairpersonship|Office|ContentType|Language|Place|Area|OsceDocument|Group";

/** The first line that matches a name decides, per entry. */
const tasks = {
  "osce-data": [
    [
      "Look names up",
      /^(?:resolve|findMentions|findStateByCode|StateByCodeOptions|name(?:On|In)|Resolve\w*|Entity\w*|Mention\w*|Via|AnyEntry|LanguageNames|Names?[A-Z]\w*)$/,
    ],
    [
      "Ask for a day",
      /On$|^(?:Troika|StatusOn|participationPanel|\w*Panel\w+|Participation\w*|AnyParticipant|DatedEntry|FieldOperationOptions)$/,
    ],
    [
      "Check records",
      /^(?:is|check|validate|assert|format|migrate)\w*(?:PressRelease|Query|Issue|Error|Filter)\w*$|^(?:QueryError|DataIssue|IssueCode|FormatIssuesOptions)$/,
    ],
    [
      "Count, sort, filter",
      /^(?:\w*PressReleases|matches|timeline|findWords|FoundWords|[Ss]nippet|\w*(?:Filter|Query|Order|Count|Unit|Dimension|DimensionIds|Facet\w*)|TimelineOptions)$/,
    ],
    [
      "Records",
      /^(?:PressRelease|RawPressRelease|ReleasePlace|Printed\w*|Provenance|DateOrigin|SourceOrigin|Layout\w*|layoutIds)/,
    ],
    ["The catalogue", new RegExp(`(?:${collections})`, "i")],
    [
      "The catalogue",
      /^(?:catalogueInfo|areas|Areas|groups|documents|documentIds|\w*DocumentId|\w+Document|CodePeriod|CodeSystem|stateCodes|\w*StateCode\w*|SourceId|Region|Signatures|Term|Entry|Period|DatedName|IsoDate|PartialDate|Places|languageCodes|officeIds|offices|Dimension)$/,
    ],
  ],
  "osce-data/reading": [
    ["Addresses", /Url|^Osce/],
    ["Datelines", /Dateline/],
    ["Pages and listings", /./],
  ],
  "osce-data/html": [
    ["Crawls", /Crawl/],
    ["Bytes", /Charset|[Dd]ecode/],
    ["Pages", /./],
  ],
  "osce-data/archive": [["Archives", /./]],
  "osce-data/sql": [
    ["Rows and tables", /Row|Column|^tableToSql$/],
    ["Questions", /./],
  ],
  "osce-data/formats": [
    ["Feeds", /Feed|^(?:toAtom|toRss)$/],
    ["Bibliographies", /Csl|Bibtex/],
    ["Tables", /Csv/],
    ["Linked data", /./],
  ],
  "osce-data/schemas": [
    ["Ids", /(?:Code|Id|Year)Schema$/],
    ["Records", /./],
  ],
  "osce-data/sources": [["The catalogue", /./]],
  "osce-data/names/fr": [["Look names up", /./]],
  "osce-data/names/de": [["Look names up", /./]],
  "osce-data/names/it": [["Look names up", /./]],
  "osce-data/names/ru": [["Look names up", /./]],
  "osce-data/names/es": [["Look names up", /./]],
};

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.getChildrenByKind(ReflectionKind.Module)) {
      for (const child of entry.children ?? []) {
        // What an entry repeats of another is listed there.
        if (child.kind === ReflectionKind.Reference) continue;
        const task = tasks[entry.name]?.find(([, names]) => names.test(child.name))?.[0];
        if (task === undefined)
          app.logger.warn(`${entry.name} › ${child.name}: no task. Add a line to docs/site/tasks.mjs`);
        else for (const documented of child.signatures ?? [child]) categorize(documented, task);
      }
    }
  });
}

function categorize(reflection, task) {
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: task }]));
}
