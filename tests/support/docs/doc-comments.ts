import { fileURLToPath } from "node:url";
import ts from "typescript";
import { entryNames, root } from "../built.ts";
import { pathOf } from "./public-names.ts";

// What the comments of public names say, beside what their code does: the compiler is asked for both.

/** A public name with what its comment has, and the errors that its code can throw, itself or through what it calls. */
export interface DocumentedName {
  readonly entry: string;
  readonly name: string;
  readonly kind: "function" | "constant" | "type";
  readonly summary: string;
  readonly examples: number;
  /** The errors that the comment names. */
  readonly said: readonly string[];
  /** The errors that the code throws. */
  readonly thrown: readonly string[];
}

export interface Sources {
  readonly files: readonly string[];
  readonly options: ts.CompilerOptions;
  readonly host?: ts.CompilerHost;
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  types: [],
};

const entries = entryNames.map((name) => fileURLToPath(new URL(`src/${pathOf(name)}.ts`, root)));

/** The public names of the entries, by entry; what an entry repeats of another is there once. */
export function documentedNames(
  { files, options: given, host }: Sources = { files: entries, options },
): DocumentedName[] {
  const program = ts.createProgram([...files], given, host);
  const checker = program.getTypeChecker();
  const throwsOf = thrownErrors(checker);
  const seen = new Set<ts.Symbol>();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${file} exports nothing`);
    return checker.getExportsOfModule(symbol).flatMap((exported) => {
      const original = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (seen.has(original)) return [];
      seen.add(original);
      return [documented(checker, throwsOf, file, exported.name, original)];
    });
  });
}

function documented(
  checker: ts.TypeChecker,
  throwsOf: (node: ts.Node) => ReadonlySet<string>,
  file: string,
  name: string,
  symbol: ts.Symbol,
): DocumentedName {
  const declarations = symbol.declarations ?? [];
  const tags = visible(declarations).flatMap((node) => ts.getJSDocTags(node));
  const said = tags.filter((tag) => tag.tagName.text === "throws").map((tag) => firstWord(tag.comment));
  const isFunction = (symbol.flags & ts.SymbolFlags.Function) !== 0;
  return {
    entry: file.replace(/^.*\/|\.ts$/g, ""),
    name,
    kind: isFunction ? "function" : symbol.flags & ts.SymbolFlags.Variable ? "constant" : "type",
    summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: tags.filter((tag) => tag.tagName.text === "example").length,
    said: [...new Set(said)].sort(),
    thrown: isFunction ? [...new Set(declarations.flatMap((node) => [...throwsOf(node)]))].sort() : [],
  };
}

/** What a declaration file shows: of an overloaded function all but the one with the code. */
function visible(declarations: readonly ts.Declaration[]): readonly ts.Declaration[] {
  const shown = declarations.filter((node) => !ts.isFunctionDeclaration(node) || node.body === undefined);
  return shown.length > 0 ? shown : declarations;
}

const firstWord = (comment: ts.JSDocTag["comment"]): string =>
  /^[\w.]+/.exec(ts.getTextOfJSDocComment(comment) ?? "")?.[0] ?? "";

/** Finds the errors that a function throws: its own, and those of the functions and constructors that it calls outside of a `try`. */
function thrownErrors(checker: ts.TypeChecker): (node: ts.Node) => ReadonlySet<string> {
  const known = new Map<ts.Node, Set<string>>();
  return function throwsOf(node: ts.Node): ReadonlySet<string> {
    const found = known.get(node);
    if (found) return found;
    const errors = new Set<string>();
    known.set(node, errors);
    const visit = (child: ts.Node): void => {
      if (ts.isTryStatement(child)) {
        // What is caught may be thrown again: then the `throw` stands in the handler.
        if (child.catchClause) visit(child.catchClause.block);
        if (child.finallyBlock) visit(child.finallyBlock);
        return;
      }
      if (ts.isThrowStatement(child)) errors.add(nameOfError(checker, child.expression));
      if (ts.isCallExpression(child) || ts.isNewExpression(child)) {
        const called = checker.getResolvedSignature(child)?.declaration;
        const target = called && bodyOf(checker, called);
        if (target) for (const error of throwsOf(target)) errors.add(error);
      }
      ts.forEachChild(child, visit);
    };
    ts.forEachChild(node, visit);
    return errors;
  };
}

function nameOfError(checker: ts.TypeChecker, thrown: ts.Expression): string {
  return checker.getTypeAtLocation(thrown).symbol?.name ?? thrown.getText();
}

/** The declaration that holds the code: of an overloaded function it is the last. */
function bodyOf(checker: ts.TypeChecker, declaration: ts.Node): ts.Node | undefined {
  if (declaration.getSourceFile().isDeclarationFile) return undefined;
  if (!ts.isFunctionDeclaration(declaration) || declaration.body || !declaration.name) return declaration;
  const symbol = checker.getSymbolAtLocation(declaration.name);
  return symbol?.declarations?.find((node) => ts.isFunctionDeclaration(node) && node.body !== undefined);
}
