import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { root } from "../support/built.ts";
import { documents, documentText } from "../support/docs/code-blocks.ts";
import {
  formFaults,
  readYaml,
  type Step,
  scriptsRun,
  stepFaults,
  type Workflow,
  yamlFiles,
} from "../support/docs/github-files.ts";

// Workflows, forms and templates cannot run here: they are held to what GitHub and npm document of them.

const scripts = Object.keys(packageJson.scripts);
const unknownScripts = (text: string): readonly string[] => scriptsRun(text).filter((name) => !scripts.includes(name));

const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);
const workflow = (name: string): Workflow => readYaml(`.github/workflows/${name}.yml`) as Workflow;

describe.each(yamlFiles("workflows"))("%s", (path) => {
  const file = readYaml(path) as Workflow;

  test("has a name, an occasion, permissions, and jobs of steps on a machine", () => {
    expect(Object.keys(file)).toEqual(expect.arrayContaining(["name", "on", "permissions", "jobs"]));
    for (const job of Object.values(file.jobs)) expect(job["runs-on"]).toBe("ubuntu-latest");
    expect(stepsOf(file).flatMap(stepFaults)).toEqual([]);
  });

  test("runs scripts of package.json and tests that exist", () => {
    const commands = stepsOf(file).map(({ run = "" }) => run);
    expect(commands.flatMap(scriptsRun).length).toBeGreaterThan(0);
    expect(commands.flatMap(unknownScripts)).toEqual([]);
    const files = commands.flatMap((run) => run.match(/\btests\/[\w./-]+\.ts\b/g) ?? []);
    expect(files.filter((name) => !existsSync(new URL(name, root)))).toEqual([]);
  });
});

test("the release has what npm asks of a package with provenance", () => {
  const release = workflow("release");
  const publish = stepsOf(release).find(({ run }) => run?.startsWith("npm publish"));
  expect(publish?.run).toBe("npm publish --provenance --access public");
  expect(publish?.env).toHaveProperty("NODE_AUTH_TOKEN");
  expect(release.permissions).toEqual({ contents: "read", "id-token": "write" });
  const node = stepsOf(release).find(({ uses }) => uses?.startsWith("actions/setup-node"));
  expect(node?.with?.["registry-url"]).toBe("https://registry.npmjs.org");
  expect(packageJson.repository.url).toMatch(/^git\+https:\/\/github\.com\/[\w-]+\/[\w-]+\.git$/);
});

test("the site may write to the pages of GitHub, and uploads what typedoc writes", () => {
  const site = workflow("site");
  expect(site.permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
  const uploaded = stepsOf(site).find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact"))?.with?.["path"];
  const { out } = JSON.parse(readFileSync(new URL("docs/typedoc.json", root), "utf8")) as { out: string };
  expect(uploaded).toBe(`docs/${out}`);
});

const [chooser, ...forms] = yamlFiles("ISSUE_TEMPLATE");

test.each(forms)("%s is a form as GitHub documents it", (path) => {
  expect(formFaults(readYaml(path) as Record<string, unknown>)).toEqual([]);
});

test("the form of a fact offers every file of facts", () => {
  const { body } = readYaml(".github/ISSUE_TEMPLATE/fact.yml") as {
    body: readonly { id: string; attributes: { options: readonly string[] } }[];
  };
  const options = body.find(({ id }) => id === "collection")?.attributes.options ?? [];
  const files = options.filter((name) => existsSync(new URL(`data/${name}.json`, root)));
  expect(options.filter((name) => !files.includes(name))).toEqual(["I do not know"]);
  expect(files).toHaveLength(13);
});

test("the chooser of forms leads to a page of the site", () => {
  expect(chooser).toBe(".github/ISSUE_TEMPLATE/config.yml");
  const { contact_links, ...others } = readYaml(chooser as string) as { contact_links: readonly { url: string }[] };
  expect(others).toEqual({ blank_issues_enabled: true });
  const titles = [...documents, "data/README.md"].map((file) =>
    /^title: (.*)$/m.exec(documentText(file))?.[1]?.replaceAll(" ", "_"),
  );
  for (const { url } of contact_links) {
    expect(url.startsWith(`${packageJson.homepage}documents/`)).toBe(true);
    expect(titles).toContain(url.slice(`${packageJson.homepage}documents/`.length).replace(".html", ""));
  }
});

test.each([...documents, ".github/PULL_REQUEST_TEMPLATE.md"])("%s names scripts that exist", (path) => {
  expect(unknownScripts(readFileSync(new URL(path, root), "utf8"))).toEqual([]);
});

test("what is wrong is seen", () => {
  expect(unknownScripts("npm run tset:matrix && npm test")).toEqual(["tset:matrix"]);
  expect(stepFaults({ uses: "actions/checkout@v6", with: { depth: 1 } })).toHaveLength(1);
  expect(stepFaults({ uses: "actions/checkout@v4" })).toHaveLength(1);
  expect(stepFaults({ name: "nothing" })).toHaveLength(1);
  const field = { type: "input", id: "a", attributes: { label: "A" } };
  const dropdown = {
    type: "dropdown",
    id: "b c",
    attributes: { label: "B", options: ["x", "x", "None"], optoins: [] },
  };
  expect(formFaults({ name: "N", description: "D", body: [field] })).toEqual([]);
  expect(formFaults({ name: "N", desc: "D", body: [field, field, dropdown, { type: "select" }] })).toHaveLength(9);
});
