/** A page with one release, as small as the site's are large. */
export function htmlRelease(number: number, title: string = `Course ${number} ends`): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>
<div>Press release</div><h1>${title}</h1>
<dl><dt>Source:</dt><dd>OSCE Mission to Skopje</dd><dt>Fields of work:</dt><dd>Policing</dd></dl>
<p>SKOPJE, ${1 + (number % 28)} July 2019 – Twelve judges from group ${number} met today – in a café.</p></body></html>`;
}
