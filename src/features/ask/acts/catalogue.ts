import { probabilityOf } from '../../../text/question/understanding.ts';
import type { Answer } from '../answer.ts';
import { formatList, formatNumber } from '../../../text/format.ts';
import type { FigureDefinition } from '../ports.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact } from '../statement.ts';
import { actsWording } from '../wording/acts.ts';
import { chanceTold, rowOf } from './compare.ts';
import { provenanceOf } from './provenance.ts';

const mostRows = 12;
/** Who asks what there is about a subject hardly asks for a source. */
const likelyOwner = 0.2;

/** The figures there are, with their newest value, verdict and owner: those that the question is near to, or all. */
export async function catalogue(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language } = slots;
  const { figures } = ports;
  const words = actsWording[language];
  const all = await figures.all();
  const [only, ...others] = slots.figures.filter(({ confidence }) => confidence === 'sure');
  const asksOwner = probabilityOf(slots.understanding.followUps, 'source') >= likelyOwner;
  if (only && others.length === 0 && (asksOwner || slots.near.length === 1)) {
    const facts = await provenanceOf(only.definition.id, slots, ports);
    if (facts) return facts;
  }
  const near = slots.near.map(({ definition }) => definition);
  // What only comes near is no reason to leave the others out.
  const rest = only ? [] : all.filter(({ id, isRetired }) => !isRetired && !near.some((each) => each.id === id));
  const listed: readonly FigureDefinition[] = [...near, ...rest];
  const found = await Promise.all(listed.slice(0, mostRows).map(({ id }) => figures.read(id, [])));
  const count = (number: number, name: string) => fact(name, formatNumber(number, 0, language));
  const more = listed.length - mostRows;
  const read = found.filter((figure) => figure !== null);
  return {
    kind: 'comparison',
    title: words.catalogueTitle,
    upFront: [words.catalogueLead(count(all.length, 'figures'), fact('areas', await areasHeld(all, slots, ports)))],
    rows: read.map((figure) => rowOf(figure, figure.definition.name[language], slots)),
    cautions: [...chanceTold(read, language), ...(more > 0 ? [words.catalogueMore(count(more, 'rest'))] : [])],
    followUps: [],
    source: '',
  };
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
