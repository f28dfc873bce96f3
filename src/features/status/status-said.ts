/** What an administrator can type about how the bot does. */
export type StatusSaid =
  | { readonly kind: 'status' }
  | { readonly kind: 'connections' }
  | { readonly kind: 'back-up' }
  /** The code of an apology. */
  | { readonly kind: 'code'; readonly code: string }
  /** What there is for who answers for the bot: privacy, security, algorithms, accessibility. */
  | { readonly kind: 'papers' };

const lines: Readonly<Record<string, StatusSaid>> = {
  ...each({ kind: 'status' }, [
    'status',
    'bot status',
    'status van de bot',
    'loopt alles',
    'hoe gaat het met de bot',
    'status of the bot',
    'is everything running',
    'reservekopie',
    'reservekopieën',
    'backup',
    'back-up',
    'backups',
    'back-ups',
  ]),
  ...each({ kind: 'connections' }, [
    'controleer verbindingen',
    'controleer de verbindingen',
    'check connections',
    'check the connections',
  ]),
  ...each({ kind: 'papers' }, [
    'stukken',
    'de stukken',
    'stukken over datawijzer',
    'dpia van datawijzer',
    'privacyverklaring',
    'verwerkers',
    'verwerkingsregister',
    'algoritmeregister',
    'beveiliging van datawijzer',
    'toegankelijkheidsverklaring',
    'papers',
    'papers about datawijzer',
    'dpia of datawijzer',
    'privacy statement',
    'algorithm register',
    'accessibility statement',
  ]),
  ...each({ kind: 'back-up' }, [
    'maak een reservekopie',
    'maak nu een reservekopie',
    'reservekopie maken',
    'maak een back-up',
    'maak een backup',
    'make a backup',
    'back up now',
  ]),
};

/** Of the signs of a code only, so that it is no word. */
const apologised = /\bcode:? ?[‘']?([2-9bcdfghjklmnp-tvwxz]{6})\b/iu;

/** null when the text is about something else. */
export function parseStatusCommand(text: string): StatusSaid | null {
  if (text.length > 60) return null;
  const code = apologised.exec(text)?.[1];
  if (code !== undefined) return { kind: 'code', code: code.toUpperCase() };
  const line = text
    .toLowerCase()
    .split(/[\s!?.,:]+/u)
    .filter(Boolean)
    .join(' ');
  return lines[line] ?? null;
}

function each(said: StatusSaid, texts: readonly string[]): Record<string, StatusSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
