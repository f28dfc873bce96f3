/** What people can type about data needs. */
export type NeedSaid = { readonly kind: 'need-new'; readonly what: string | null } | { readonly kind: 'need-list' };

const longestLine = 400;
const lines: Readonly<Record<string, NeedSaid>> = {
  ...each(
    [
      'databehoefte',
      'nieuwe databehoefte',
      'data need',
      'new data need',
      'welk cijfer hebben we hiervoor nodig',
      'which figure do we need for this',
      'leg de databehoefte vast',
      'write down the data need',
    ],
    {
      kind: 'need-new',
      what: null,
    },
  ),
  ...each(
    [
      'mijn databehoeften',
      'mijn databehoefte',
      'mijn aanvraag',
      'mijn aanvragen',
      'openstaande aanvragen',
      'hoe staat het met mijn aanvraag',
      'welke aanvragen liggen er nog',
      'welke aanvragen wachten op mij',
      'my request',
      'my requests',
      'how is my request',
      'which requests wait for me',
      'my data need',
      'databehoeften',
      'my data needs',
      'data needs',
      'toon deze databehoefte',
      'show this data need',
      // What stands on the card of a need is done there: typed, it leads to the list.
      'wijzig deze behoefte',
      'change this need',
      'bewaar de behoefte',
      'save the need',
      'dit zoek ik niet',
      'this is not it',
      'zoek dit cijfer',
      'find this figure',
      'bewaar dit bij de behoefte',
      'save this with the need',
      'vraag deze gegevens aan',
      'ask for this data',
      'wijs de aanvraag toe',
      'grant the request',
      'wijs de aanvraag af',
      'refuse the request',
      'trek de aanvraag in',
      'withdraw the request',
    ],
    { kind: 'need-list' },
  ),
};
const begun = /^(?:nieuwe )?(?:databehoefte|data need)\s*(?::|over |about )\s*(.+)$/iu;

/** null when the text is about something else. */
export function parseNeedCommand(text: string): NeedSaid | null {
  if (text.length > longestLine) return null;
  const line = text
    .trim()
    .replace(/[\s!.?]+$/u, '')
    .replace(/\s+/gu, ' ');
  const known = lines[line.toLowerCase()];
  if (known) return known;
  const [, what] = begun.exec(line) ?? [];
  return what ? { kind: 'need-new', what } : null;
}

function each(texts: readonly string[], said: NeedSaid): Record<string, NeedSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
