import type { Indicator } from '../indicator.ts';
import type { CbsKind } from './choose.ts';
import type { CbsLink, CbsTable } from './cbs-table.ts';

/** The figure of a table that has no regions is about the whole country. */
const country = 'Nederland';

export function wholeAreaOf({ regions }: CbsLink): string {
  return regions?.areas[0]?.area ?? country;
}

/** The same choice in the same table is the same indicator. */
export function idOf({ table, measure, frequency, fixed, regions }: CbsLink): string {
  const codes = [table, measure, frequency, ...Object.values(fixed), ...(regions?.areas ?? []).map(({ code }) => code)];
  return `cbs-${codes
    .map((code) =>
      code
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-'),
    )
    .join('-')}`.slice(0, 120);
}

/** What CBS itself says is all we know of it; its words are Dutch. Published figures need no protection of ours. */
export function definitionOf(table: CbsTable, link: CbsLink, kind: CbsKind, name: string): Indicator {
  const measure = table.measures.find(({ code }) => code === link.measure);
  const decimals = Math.min(measure?.decimals ?? 0, 2);
  const chosen = table.dimensions
    .filter(({ code }) => link.fixed[code] !== undefined)
    .map(
      ({ code, title, values }) => `${title}: ${values.find((value) => value.code === link.fixed[code])?.title ?? ''}`,
    );
  const what = [measure?.title ?? name, ...chosen].join('; ');
  const both = (text: string) => ({ nl: text, en: text });
  return {
    id: idOf(link),
    name: both(name),
    also: [],
    definition: {
      nl: `${what}. Uit de tabel '${table.title}' van CBS.`,
      en: `${what}. From the table '${table.title}' of Statistics Netherlands.`,
    },
    kind,
    frequency: link.frequency,
    unit: unitOf(measure?.unit ?? ''),
    decimals,
    favourable: 'neutral',
    favourableBecause: null,
    ownerRole: { nl: 'CBS', en: 'Statistics Netherlands' },
    source: {
      name: {
        nl: `CBS StatLine, tabel ${table.id} (CC BY 4.0)`,
        en: `Statistics Netherlands StatLine, table ${table.id} (CC BY 4.0)`,
      },
      url: `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${table.id}/table`,
    },
    wholeArea: wholeAreaOf(link),
    lagPeriods: 0,
    roundedTo: 10 ** -decimals,
    disclosure: 'none',
    says: {
      nl: `Wat CBS publiceert als '${measure?.title ?? name}'.`,
      en: `What Statistics Netherlands publishes as '${measure?.title ?? name}'.`,
    },
    doesNotSay: {
      nl: 'Hoe het bij jullie komt. CBS kan anders tellen dan jullie eigen systeem: lees de toelichting bij de tabel.',
      en: 'Why it is so with you. Statistics Netherlands may count otherwise than your own system: read the notes of the table.',
    },
    breaks: [],
    inflowId: null,
    outflowId: null,
    target: null,
    cbs: link,
    isSample: false,
  };
}

/** CBS writes 'x 1 000' where people say 'duizend'. */
function unitOf(unit: string): { readonly nl: string; readonly en: string } {
  const plain = unit.trim();
  const thousands = /^x\s*1[\s.]?000$/iu.test(plain);
  const millions = /^x\s*1[\s.]?000[\s.]?000$/iu.test(plain) || plain.toLowerCase() === 'mln';
  if (thousands) return { nl: 'duizend', en: 'thousand' };
  if (millions) return { nl: 'miljoen', en: 'million' };
  if (plain === '' || plain.toLowerCase() === 'aantal') return { nl: 'keer', en: 'times' };
  return { nl: plain, en: plain };
}
