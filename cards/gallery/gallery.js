/* Runs in the browser: draws every card with the official renderer in the chosen language and theme. */
const cards = JSON.parse(document.getElementById('data').textContent);
const choice = document.getElementById('choice');
const main = document.getElementById('cards');

const palettes = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#444791',
    good: '#0e700e',
    warning: '#8a3707',
    attention: '#b10e1c',
    surface: '#ffffff',
    emphasis: '#f5f5f5',
    warningSurface: '#fdf3e7',
    accentSurface: '#e8ebfa',
    line: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    subtle: '#c7c7c7',
    accent: '#aeb1f5',
    good: '#7cc97c',
    warning: '#fdc88b',
    attention: '#f3a9b1',
    surface: '#292929',
    emphasis: '#3a3a3a',
    warningSurface: '#4a2e12',
    accentSurface: '#2f2f4a',
    line: '#707070',
  },
};

function hostConfig(colors) {
  const color = (value) => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: colors.text, subtle: colors.subtle },
    accent: color(colors.accent),
    good: color(colors.good),
    warning: color(colors.warning),
    attention: color(colors.attention),
  };
  const container = (backgroundColor) => ({ backgroundColor, borderColor: colors.line, foregroundColors });
  return new AdaptiveCards.HostConfig({
    fontFamily: '"Segoe UI", system-ui, "Noto Sans", "DejaVu Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 28 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 12 },
    separator: { lineThickness: 1, lineColor: colors.line },
    textBlock: { headingLevel: 3 },
    containerStyles: {
      default: container(colors.surface),
      emphasis: container(colors.emphasis),
      warning: container(colors.warningSurface),
      accent: container(colors.accentSurface),
    },
    table: { cellSpacing: 4 },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
  });
}

function drawCard(json, config) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = config;
  card.onExecuteAction = (action) => {
    document.getElementById('sent').textContent = action.data ? JSON.stringify(action.data) : '';
  };
  // The renderer puts aria-expanded on what a button shows, where the standard does not allow it.
  card.onElementVisibilityChanged = ({ renderedElement }) =>
    queueMicrotask(() => renderedElement?.removeAttribute('aria-expanded'));
  card.parse(config.isDark ? inDark(json) : json);
  return card.render();
}

/** Teams takes the image of its theme; this renderer does not know that. */
function inDark(node) {
  if (Array.isArray(node)) return node.map(inDark);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inDark(value)]));
  const dark = node.themedUrls?.find(({ theme }) => theme === 'Dark');
  return dark ? { ...copy, url: dark.url } : copy;
}

function drawCase(name, json, config, width) {
  const article = document.createElement('article');
  article.id = name;
  const title = document.createElement('h2');
  title.textContent = name;
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.style.width = `${width}px`;
  frame.lang = json.lang;
  frame.append(drawCard(json, config));
  article.append(title, frame, source(json, name));
  return article;
}

function source(json, name) {
  const text = JSON.stringify(json, null, 2);
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = `JSON for the Designer (${(new TextEncoder().encode(JSON.stringify(json)).length / 1024).toFixed(1)} KB)`;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Copy';
  copy.setAttribute('aria-label', `Copy the JSON of ${name}`);
  copy.onclick = () => navigator.clipboard.writeText(text).then(() => (copy.textContent = 'Copied'));
  const code = document.createElement('pre');
  code.tabIndex = 0;
  code.textContent = text;
  details.append(summary, copy, code);
  return details;
}

function draw() {
  const { language, theme, width } = Object.fromEntries(new FormData(choice));
  document.documentElement.dataset.theme = theme;
  const config = Object.assign(hostConfig(palettes[theme]), { isDark: theme === 'dark' });
  main.replaceChildren(...Object.entries(cards).map(([name, json]) => drawCase(name, json[language], config, width)));
  const sent = document.createElement('output');
  sent.id = 'sent';
  sent.ariaLabel = 'What the last button sent';
  main.append(sent);
}

// The renderer knows no Markdown of its own; lists, links, bold and backslashes are all that our cards use.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const html = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/(?<!\\)\[((?:\\.|[^\]])*)\]\((\S+?)\)/g, '<a href="$2" target="_blank" rel="noreferrer">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');
  const lines = html.split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  result.outputHtml = (
    isList ? `<ul>${lines.map((line) => `<li>${line.slice(2)}</li>`).join('')}</ul>` : `<p>${html}</p>`
  ).replace(/\\([\\`*_[\]#>+.)-])/g, '$1');
  result.didProcess = true;
};

choice.onchange = draw;
draw();
