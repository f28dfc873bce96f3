import type { Language } from '../kit/language.ts';
import { galleryCases } from './cases.ts';

const languages: readonly Language[] = ['nl', 'en'];

export function page(): string {
  const cards = Object.fromEntries(
    galleryCases.map(({ name, render }) => [name, { nl: render('nl'), en: render('en') }]),
  );
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Datawijzer: every card</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/gallery.css">
</head>
<body>
  <header>
    <h1>Datawijzer: every card</h1>
    <p>As the bot sends them. Badges exist only in Teams: here you see what other hosts show instead.</p>
    <form id="choice">
      ${choice('language', languages)}
      ${choice('theme', ['light', 'dark'])}
      ${choice('width', ['450', '320'])}
    </form>
  </header>
  <div class="columns">
    <nav aria-label="Cards"><ul>${galleryCases.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ul></nav>
    <main id="cards"></main>
  </div>
  <script type="application/json" id="data">${JSON.stringify(cards).replaceAll('<', '\\u003c')}</script>
  <script src="/adaptivecards.js"></script>
  <script src="/gallery.js"></script>
</body>
</html>`;
}

function choice(name: string, values: readonly string[]): string {
  const options = values.map(
    (value, index) =>
      `<label><input type="radio" name="${name}" value="${value}"${index === 0 ? ' checked' : ''}> ${value}</label>`,
  );
  return `<fieldset><legend>${name}</legend>${options.join('')}</fieldset>`;
}
