import { randomUUID } from 'node:crypto';
import { indicatorOf, readSubject } from '../features/ask/subject.ts';
import type { AnswersOfTenants, ColleagueAnswers } from '../features/knowledge/colleague-answers.ts';
import type { Explanations } from '../features/ask/ports.ts';
import { findArea } from '../features/indicator/find-area.ts';
import { findInEither } from '../features/indicator/find-indicator.ts';
import type { Indicator } from '../features/indicator/indicator.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { LinePorts, LineStore } from '../features/reasoning/ports.ts';
import type { NeedMatch } from '../features/reasoning/need/need.ts';
import type { NeedPorts } from '../features/reasoning/need/ports.ts';
import { nationalSource, nationalSources } from '../features/source/national.ts';
import { nearestSource } from '../features/source/search.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { Database } from '../storage/engine/database.ts';
import { experimentStore } from '../storage/experiment/experiment-store.ts';
import { lineStore } from '../storage/reasoning/line-store.ts';
import { sourceStore } from '../storage/source/source-store.ts';
import { needStore } from '../storage/reasoning/need-store.ts';
import { linePicture } from '../teams/present/reasoning/line-picture.ts';
import { isStopWord, wordsOf } from '../text/words/dutch-words.ts';
import { afterWorkingMinutes, type WorkingHours } from '../time/working-hours.ts';
import type { Language } from '../shared/language.ts';
import type { Person } from '../shared/person.ts';
import { asksAboutIndividual, maskPersonalData } from '../text/personal-data/personal-data.ts';

export interface ReasoningNeeds {
  readonly database: Database;
  readonly indicators: Pick<IndicatorStore, 'all' | 'areas'>;
  readonly people: Pick<PersonStore, 'settlers' | 'settings'>;
  readonly known: {
    readonly answers: Pick<AnswersOfTenants, 'of'>;
    readonly explanations: (colleagues: ColleagueAnswers) => Pick<Explanations, 'find'>;
  };
  readonly hours: WorkingHours;
  /** False where people have no place for files. */
  readonly handsOutFiles: boolean;
  /** ISO instant. */
  readonly now: () => string;
}

export interface ReasoningPorts {
  readonly line: LinePorts;
  readonly need: NeedPorts;
}

/** What lines of reasoning and data needs need of indicators, articles, people and the calendar. */
export function reasoningPorts(needs: ReasoningNeeds): ReasoningPorts {
  const lines = lineStore(needs.database);
  return { line: { ...linePorts(lines, needs), ...linkedPorts(needs) }, need: needPorts(lines, needs) };
}

/** Data needs that something meets, of who asks or of a line that they work on. */
export async function needsMetBy(
  database: Database,
  match: NeedMatch,
  person: Person,
): Promise<readonly { readonly id: string; readonly what: string }[]> {
  const lines = new Set((await lineStore(database).of(person)).map(({ id }) => id));
  const all = await needStore(database).metBy(person.tenantId, match);
  return all.filter(
    ({ by, request, line }) => by?.id === person.id || request?.at?.id === person.id || (line && lines.has(line.id)),
  );
}

/** What stands beside the elements of a line: data needs, and experiments on its assumptions. */
function linkedPorts({ database }: ReasoningNeeds): Pick<LinePorts, 'lesson' | 'linked' | 'needsOf'> {
  const [needs, experiments] = [needStore(database), experimentStore(database)];
  return {
    async lesson(tenantId, id) {
      const found = await experiments.find(tenantId, id);
      const { link, conclusion } = found ?? {};
      if (!link?.assumption || !conclusion) return null;
      const { result, lesson: words } = conclusion;
      return { experiment: id, line: link.line, element: link.assumption, result, words };
    },
    needsOf: (id, person) => needsMetBy(database, { kind: 'indicator', id }, person),
    async linked({ tenantId, id }, element, person) {
      const own = (await experiments.onLine(tenantId, id)).filter(({ link }) => link?.assumption === element.id);
      return {
        needs: (await needs.ofLine(tenantId, id)).filter(({ line }) => line?.element === element.id),
        experiments: own
          .filter(({ state, owner }) => state !== 'draft' || owner?.id === person.id)
          .map((one) => ({ id: one.id, question: one.question, result: one.conclusion?.result ?? null })),
      };
    },
  };
}

/** Who decides has so long before being reminded. */
const workingDaysToDecide = 3;

/** Words of what is measured, whatever it is of. */
const ofMeasure =
  /^(?:termijn\p{L}*|binnen|tijd|tijdig\p{L}*|percentage|aandeel|deel|aantal|mensen|people|persons|number|share|wacht\p{L}*|doorlooptijd\p{L}*|duur\p{L}*|dagen|weken|lang|wait\p{L}*|list|long|time|days|aanmeld\p{L}*|aanvra\p{L}*|requests?|applications?|instroom|uitstroom|uitgaven|kost\p{L}*|geld|gemiddelde?|spend\p{L}*|costs?|nieuwe?|afgesloten|be[eë]indigd\p{L}*|gestart\p{L}*|lopende?|verwijzing\p{L}*|ended|closed|started|current|referrals?)$/iu;

function needPorts(lines: LineStore, { database, indicators, people, hours, now }: ReasoningNeeds): NeedPorts {
  const sources = sourceStore(database);
  return {
    needs: needStore(database),
    screen: { mask: maskPersonalData, isAboutIndividual: asksAboutIndividual },
    async near(words, language) {
      const all = (await indicators.all()).filter(({ isRetired }) => !isRetired);
      return (
        findInEither(words, all, language)
          // How long something takes is asked in words that its name does not have.
          .filter(({ confidence, indicator }) => confidence !== 'weak' || indicator.kind === 'duration')
          .map(({ indicator, confidence, terms }) => ({
            id: indicator.id,
            name: `${indicator.name.nl} ${indicator.name.en}`,
            kind: indicator.kind,
            isSure: confidence === 'sure',
            words: terms.length,
            isOfSubject: terms.some((term) => !ofMeasure.test(term) && !isStopWord(term, language)),
            nameWords: wordsOf(indicator.name[language]).filter((word) => !isStopWord(word, language)).length,
          }))
      );
    },
    async sources(words, language, tenantId) {
      const kept = await sources.all(tenantId);
      const nearest = nearestSource(words, kept, language)?.id ?? null;
      // Public tables know no neighbourhoods of ours.
      const isOfPart = findArea(words, await partsOf(indicators)).kind !== 'none';
      return { kept: nearest, national: isOfPart ? null : (nationalSource(words)?.id ?? null) };
    },
    async matched({ kind, id }, tenantId) {
      if (kind === 'indicator') {
        const found = (await indicators.all()).find((one) => one.id === id);
        return found ? { name: found.name, url: null } : null;
      }
      const national = nationalSources.find((source) => source.id === id);
      if (national) return { name: national.name, url: national.url };
      const kept = kind === 'source' ? await sources.find(tenantId, id) : null;
      return kept && { name: { nl: kept.name, en: kept.name }, url: null };
    },
    line: (tenantId, id) => lines.find(tenantId, id),
    coordinators: async (tenantId) =>
      (await people.settlers(tenantId))
        .filter(({ roles }) => roles.includes('coordinator'))
        .map(({ person }) => person),
    languageOf: async (person) => (await people.settings(person)).language ?? 'nl',
    newId: randomUUID,
    now,
    nextReminder: (from) =>
      new Date(
        afterWorkingMinutes(Date.parse(from), workingDaysToDecide * (hours.until - hours.from), hours),
      ).toISOString(),
  };
}

/** Names of neighbourhoods that there are figures of. */
async function partsOf(indicators: Pick<IndicatorStore, 'all' | 'areas'>): Promise<readonly string[]> {
  const wholes = new Set((await indicators.all()).map(({ wholeArea }) => wholeArea));
  return [...new Set([...(await indicators.areas()).values()].flat())].filter((area) => !wholes.has(area));
}

function linePorts(
  lines: LineStore,
  { indicators, known, handsOutFiles, now }: ReasoningNeeds,
): Omit<LinePorts, 'lesson' | 'linked' | 'needsOf'> {
  const named = ({ id, name }: Indicator) => ({ id, name });

  async function findIndicator(words: string, language: Language) {
    if (words.trim() === '') return null;
    const all = (await indicators.all()).filter(({ isRetired }) => !isRetired);
    const sure = findInEither(words, all, language).filter(({ confidence }) => confidence === 'sure');
    const [only, ...others] = sure;
    return only && others.length === 0 ? named(only.indicator) : null;
  }

  return {
    lines,
    screen: { mask: maskPersonalData, isAboutIndividual: asksAboutIndividual },
    async indicator(id) {
      const found = (await indicators.all()).find((one) => one.id === id);
      return found ? named(found) : null;
    },
    findIndicator,
    topicOf: (topic) => indicatorOf(readSubject(topic))?.id ?? null,
    async findEvidence(words, language, tenantId) {
      const indicator = await findIndicator(words, language);
      if (indicator) return { kind: 'indicator', id: indicator.id };
      const articles = known.explanations(await known.answers.of(tenantId));
      const article = articles.find(words, language).find(({ isNamed }) => isNamed);
      return article ? { kind: 'article', id: article.explanation.slug } : null;
    },
    picture: linePicture,
    handsOutFiles,
    newId: randomUUID,
    now,
  };
}
