// What the first page leads to: the four things that people come for, each with an example that a test runs, and the explorer.

export const tasks = [
  {
    title: "Look a name up",
    about: "Today's or a former one, in any spelling.",
    code: 'findParticipatingState("FYROM")?.id;',
    gives: "MK",
    page: "documents/Names_and_time.html",
  },
  {
    title: "Ask for a day",
    about: "Who chaired, who held an office, what was there.",
    code: 'officeHolderOn("cthb", "2015-12-09")?.name;',
    gives: "Madina Jarbussynova",
    page: "documents/Names_and_time.html",
  },
  {
    title: "Read a page",
    about: "Text or HTML of osce.org becomes a record.",
    code: 'readPressReleases("Talks go on\\n\\nCHISINAU, 3 July 2019 – They go on.").releases[0]?.date;',
    gives: "2019-07-03",
    page: "documents/Reading_pages.html",
  },
  {
    title: "Query",
    about: "Filters, counts and timelines over lists and archives.",
    code: 'filterPressReleases(releases, { country: "MD", date: { from: "2023" } }).length;',
    gives: 2,
    page: "documents/Querying.html",
  },
];

export function landing() {
  const cards = tasks.map(
    ({ title, about, code, gives, page }) => `<li><h3><a href="${page}">${title}</a></h3><p>${about}</p>
<pre><code class="ts">${escaped(code)}
<span class="gives">// =&gt; ${escaped(JSON.stringify(gives))}</span></code></pre></li>`,
  );
  return `<section class="landing" aria-label="What people come for">
<p><a href="explorer.html">See any day since 1973 in the explorer</a>: a map, timelines, a page read before your eyes, a search.</p>
<ul>${cards.join("\n")}</ul></section>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
