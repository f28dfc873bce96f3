import { probabilityOf } from '../../../text/question/understanding.ts';
import type { Language } from '../../../shared/language.ts';
import type { Answer, ComparisonRow, Suggestion } from '../answer.ts';
import { formatList, formatNumber } from '../../../text/format.ts';
import type { FigureDefinition } from '../ports.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact } from '../statement.ts';
import { actsWording } from '../wording/acts.ts';
import { wording } from '../wording/wording.ts';
import { catalogueOfArea, noFiguresYet } from '../wording/catalogue.ts';
import { chanceTold, rowOf } from './compare.ts';
import { provenanceOf } from './provenance.ts';
import { choiceOfFigure, said } from './said.ts';

/** As many as fit on a card that is read at a glance. */
const mostRows = 4;
/** Who asks what there is about a subject hardly asks for a source. */
const likelyOwner = 0.2;

/** The figures there are, with their newest value, verdict and owner: those that the question is near to, or all. */
export async function catalogue(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language } = slots;
  const { figures } = ports;
  const words = actsWording[language];
  const held = await heldFor(slots.areas[0], ports);
  const area = held.length > 0 ? slots.areas[0] : undefined;
  const all = area === undefined ? await figures.all() : held;
  if (all.length === 0) return said('about-bot', [noFiguresYet[language]], slots, ports);
  const [only, ...others] = slots.figures.filter(({ confidence }) => confidence === 'sure');
  const asksOwner =
    /^\W*(?:en )?(?:wie|who|van wie|whose)\b/iu.test(slots.text) ||
    probabilityOf(slots.understanding.followUps, 'source') >= likelyOwner;
  if (only && others.length === 0 && (asksOwner || slots.near.length === 1)) {
    const facts = await provenanceOf(only.definition.id, slots, ports);
    if (facts) return facts;
  }
  const near = slots.near.map(({ definition }) => definition).filter(({ id }) => all.some((each) => each.id === id));
  // What only comes near is no reason to leave the others out.
  const rest = only ? [] : all.filter(({ id, isRetired }) => !isRetired && !near.some((each) => each.id === id));
  const listed: readonly FigureDefinition[] = [...near, ...rest];
  const parts = Math.ceil(listed.length / mostRows);
  const part = Math.min(partAsked(slots.text), parts);
  const from = (part - 1) * mostRows;
  const shown = listed.slice(from, from + mostRows);
  const found = await Promise.all(shown.map(({ id }) => figures.read(id, slots.areas.slice(0, 1))));
  const count = (number: number, name: string) => fact(name, formatNumber(number, 0, language));
  const read = found.filter((figure) => figure !== null);
  return {
    kind: 'comparison',
    about: 'figures',
    title: words.catalogueTitle,
    upFront:
      part === 1
        ? [
            area === undefined
              ? words.catalogueLead(count(all.length, 'figures'), fact('areas', await areasHeld(all, slots, ports)))
              : catalogueOfArea[language](count(all.length, 'figures'), fact('area', area)),
          ]
        : [],
    rows: read.map((figure) => rowOf(figure, figure.definition.name[language], slots)).map((row) => inArea(row, slots)),
    cautions: chanceTold(read, language),
    followUps: [],
    source: '',
    ...(parts > 1 && {
      list: {
        others: words.catalogueOthers(fact('names', othersOf(listed, shown, language))),
        all: listed.map((definition) => choiceOfFigure(definition, slots)),
        more:
          part < parts
            ? nextPart(part + 1, parts, near.length > 0 || area !== undefined ? slots.text : '', language)
            : null,
        whole: words.catalogue.question,
      },
    }),
  };
}

/** All figures of which there is one of this area. */
async function heldFor(area: string | undefined, { figures }: AnswerPorts): Promise<readonly FigureDefinition[]> {
  if (area === undefined) return [];
  const all = await figures.all();
  const held = await Promise.all(all.map(({ id }) => figures.areasOf(id)));
  return all.filter((_, place) => held[place]?.includes(area));
}

/** A press on it stays in the area. */
function inArea(row: ComparisonRow, { areas: [area], language }: Slots): ComparisonRow {
  return area === undefined ? row : { ...row, question: wording[language].askFor(`${row.name} in ${area}`) };
}

const ofArea =
  /\b(?:wat|welke cijfers|welke gegevens|what|which figures)\b[^.?!]{0,20}\b(?:weet|weten|heb|hebben|ken|know|have|hold)\b|\b(?:hoe (?:staat|gaat) (?:het|t)|how is)\b[^.?!]{0,20}\b(?:met|in|voor|ervoor|doing)\b|\b(?:vertel|tell|overzicht|overview)\b/iu;

/** 'Wat weet je over Noord': all there is of one area, where no figure is named. */
export function asksAllOfArea({ text, areas, figures, concepts }: Slots): boolean {
  return areas.length === 1 && figures.length === 0 && concepts[0]?.isNamed !== true && ofArea.test(text);
}

const partNamed = /\b(?:deel|part) (\d{1,3})(?: (?:van|of) \d{1,3})?[.?!]?$/iu;

function partAsked(text: string): number {
  return Math.max(1, Number(partNamed.exec(text.trim())?.[1] ?? 1));
}

/** What was asked stays in front of it, so that the next part is of the same list. */
function nextPart(part: number, parts: number, asked: string, language: Language): Suggestion {
  const of = { nl: 'van', en: 'of' }[language];
  const title = `${{ nl: 'Deel', en: 'Part' }[language]} ${part} ${of} ${parts}`;
  const subject = asked.trim().replace(partNamed, '').trim().slice(0, longestSubject);
  return { title, question: `${subject === '' ? actsWording[language].catalogue.question : subject} ${title}` };
}

const longestSubject = 300;

function othersOf(listed: readonly FigureDefinition[], shown: readonly FigureDefinition[], language: Language): string {
  return listed
    .filter((each) => !shown.includes(each))
    .map(({ name }) => name[language])
    .join('; ');
}

/** The areas of the indicator that has most of them. */
async function areasHeld(
  all: readonly FigureDefinition[],
  { language }: Slots,
  { figures }: AnswerPorts,
): Promise<string> {
  const held = await Promise.all(all.map(({ id }) => figures.areasOf(id)));
  const most = held.reduce((longest, areas) => (areas.length > longest.length ? areas : longest), []);
  return formatList(most.slice(1), language);
}
