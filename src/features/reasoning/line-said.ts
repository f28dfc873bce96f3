import { readOutline } from './outline/read-outline.ts';

/** What people can type about lines of reasoning. */
export type LineSaid =
  /** `goal` is what was typed after it: a goal, or a whole line as text. */
  | { readonly kind: 'line-new'; readonly goal: string | null }
  | { readonly kind: 'line-continue' }
  /** `about` names an indicator; null for that of the conversation, absent for all. */
  | { readonly kind: 'line-list'; readonly about?: string | null }
  | { readonly kind: 'line-write'; readonly as: 'text' | 'mermaid' }
  | { readonly kind: 'line-picture' }
  | { readonly kind: 'line-history' }
  /** An answer to what was asked: 'effect: ouderen kennen meer mensen'. */
  | { readonly kind: 'line-typed'; readonly as: TypedAnswer; readonly text: string };

export type TypedAnswer = 'effect' | 'intervention' | 'assumption' | 'measure' | 'decision' | 'owner';

const longestText = 8_000;
const longestLine = 400;
const lines: Readonly<Record<string, LineSaid>> = {
  ...each(
    [
      'redeneerlijn',
      'nieuwe redeneerlijn',
      'redeneerlijn maken',
      'maak een redeneerlijn',
      'begin een redeneerlijn',
      'line of reasoning',
      'new line of reasoning',
      'start a line of reasoning',
      'begin deze redeneerlijn',
      'begin this line',
      'make a line of reasoning',
    ],
    { kind: 'line-new', goal: null },
  ),
  ...each(
    [
      'ga verder met mijn redeneerlijn',
      'ga verder met de redeneerlijn',
      'verder met mijn redeneerlijn',
      'verder met de redeneerlijn',
      'mijn redeneerlijn',
      'toon mijn redeneerlijn',
      'terug naar de redeneerlijn',
      'go on with my line of reasoning',
      'continue my line of reasoning',
      'my line of reasoning',
      'show my line of reasoning',
      'back to the line of reasoning',
      // What stands on the card of a line is done there: typed, it leads to the line.
      'bewaar dit antwoord',
      'sla deze vraag over',
      'open dit onderdeel',
      'bewaar dit onderdeel',
      'bewaar de aanname',
      'voeg bewijs toe',
      'bewaar het besluit',
      'neem het voorstel over',
      'kies zelf bij de aanname',
      'naar de aanname',
      'verplaats dit',
      'haal dit weg',
      'voeg dit toe',
      'plaats een reactie',
      'haal er een collega bij',
      'doe mee met deze redeneerlijn',
      'stop met deze redeneerlijn',
      'zet deze versie terug',
      'koppel dit cijfer',
      'save this answer',
      'skip this question',
      'open this part',
      'save this part',
      'save the assumption',
      'add evidence',
      'save the decision',
      'accept the proposal',
      'choose it yourself',
      'to the assumption',
      'move this',
      'take this away',
      'add this',
      'post a comment',
      'bring in a colleague',
      'take part in this line',
      'leave this line',
      'put this version back',
      'link this figure',
    ],
    { kind: 'line-continue' },
  ),
  ...each(['mijn redeneerlijnen', 'redeneerlijnen', 'my lines of reasoning', 'lines of reasoning'], {
    kind: 'line-list',
  }),
  ...each(['redeneerlijn als tekst', 'line as text'], { kind: 'line-write', as: 'text' }),
  ...each(['redeneerlijn als mermaid', 'line as mermaid'], { kind: 'line-write', as: 'mermaid' }),
  ...each(['redeneerlijn als plaatje', 'line as a picture'], { kind: 'line-picture' }),
  ...each(['wie veranderde wat', 'who changed what'], { kind: 'line-history' }),
};
const begun =
  /^(?:(?:maak|begin|start|make) )?(?:een |a )?(?:nieuwe |new )?(?:redeneerlijn|line of reasoning)\s*(?:[:\n]|voor |over |about |for )\s*([^]+)$/iu;
const whatFor = /^(?:waar (?:dient|is|gebruiken we) (.+?) (?:eigenlijk )?voor|what is (?:the )?(.+?) for)\??$/iu;
const typed: readonly (readonly [TypedAnswer, RegExp])[] = [
  ['effect', /^(?:effect)\s*:\s*(.+)$/iu],
  ['intervention', /^(?:aanpak|interventie|approach|intervention)\s*:\s*(.+)$/iu],
  ['assumption', /^(?:aanname|assumption)\s*:\s*(.+)$/iu],
  ['measure', /^(?:maat|measure)\s*:\s*(.+)$/iu],
  ['decision', /^(?:besluit|decision)\s*:\s*(.+)$/iu],
  ['owner', /^(?:eigenaar|trekker|owner)\s*:\s*(.+)$/iu],
];

/** null when the text is about something else. */
export function parseLineCommand(text: string): LineSaid | null {
  if (text.length > longestText) return null;
  const words = text.trim();
  if (words.includes('\n') && isOutline(words)) return { kind: 'line-new', goal: words };
  if (words.length > longestLine) return null;
  const line = words.replace(/[\s!.]+$/u, '').replace(/\s+/gu, ' ');
  const [, dutch, english] = whatFor.exec(line) ?? [];
  const named = dutch ?? english;
  if (named && /cijfer|figure/iu.test(named))
    return {
      kind: 'line-list',
      about: /^(?:dit|het) cijfer$|^this figure$/iu.test(named) ? null : named.replace(/^(?:het )?cijfer /iu, ''),
    };
  const known = lines[line.toLowerCase()];
  if (known) return known;
  const [, goal] = line.endsWith('?') ? [] : (begun.exec(words) ?? []);
  if (goal) return { kind: 'line-new', goal: goal.trim() };
  if (words.includes('\n')) return null;
  for (const [as, pattern] of typed) {
    const [, answer] = pattern.exec(words) ?? [];
    if (answer) return { kind: 'line-typed', as, text: answer.trim() };
  }
  return null;
}

const says = /^\s*(?:redeneerlijn|line of reasoning|theory of change|verandertheorie)\b/imu;
const namesGoal = /^[\s\-*•]*(?:\d+[.)]\s*)?(?:hoofd)?(?:doel|goal)\s*[:=>\t]/imu;
const hasArrows = /\p{L}\s*(?:->|<-|→|←|=>|⇒)\s*\p{L}/gu;

/** Rows of figures are text of several lines too: it has to say that it is a line, name a goal, or have arrows. */
function isOutline(text: string): boolean {
  if (!says.test(text) && !namesGoal.test(text) && (text.match(hasArrows)?.length ?? 0) < 2) return false;
  return readOutline(text) !== null;
}

function each(texts: readonly string[], said: LineSaid): Record<string, LineSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
