import type { LanguageNames } from "../names/language-names.ts";
import { wordRules } from "./essence.ts";
import type { LanguageRules } from "./language-rules.ts";
import { mergeMentions } from "./merge-mentions.ts";
import { type LabelIndex, labelIndex, namesToRead, readLabel } from "./read-label.ts";
import { spotNames } from "./spot-names.ts";
import { type SpotNode, spotTree } from "./spot-tree.ts";

/** Names of one language with its rules; indexes are made on the first look-up. */
export function namesInLanguage(rules: LanguageRules): LanguageNames {
  const words = {
    ...wordRules(rules),
    closed: new Set(rules.closed.split(" ")),
    sorts: new Set(rules.sorts.split(" ")),
  };
  let labels: LabelIndex | undefined;
  let tree: SpotNode | undefined;
  return Object.freeze<LanguageNames>({
    language: rules.language,
    names: rules.names,
    read: (label) => {
      labels ??= labelIndex(namesToRead(rules.names), words);
      return readLabel(label, labels, words);
    },
    spot: (text) => {
      tree ??= spotTree(namesToRead(rules.names), words, rules);
      return spotNames(text, tree, words);
    },
    merge: mergeMentions,
  });
}
