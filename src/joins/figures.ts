import { asAsked, type Figures } from '../features/ask/ports.ts';
import { wording } from '../features/ask/wording/wording.ts';
import { findArea } from '../features/indicator/find-area.ts';
import { findInEither } from '../features/indicator/find-indicator.ts';
import { offerIndicators } from '../features/indicator/offer-indicators.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { IndicatorReader } from '../features/indicator/read-indicator.ts';
import type { Language } from '../shared/language.ts';

/** What answers need of indicators. */
export function figuresOf(store: IndicatorStore, reader: IndicatorReader): Figures {
  const listed = new WeakMap<object, readonly string[]>();
  // The same list as long as the areas are the same, because what was made of it is kept with it.
  async function everyArea(): Promise<readonly string[]> {
    const areas = await store.areas();
    const known = listed.get(areas) ?? [...new Set([...areas.values()].flat())];
    listed.set(areas, known);
    return known;
  }
  const areasOf = async (indicatorId: string) => {
    const whole = (await store.all()).find(({ id }) => id === indicatorId)?.wholeArea;
    const held = (await store.areas()).get(indicatorId) ?? [];
    return whole === undefined ? held : [whole, ...held.filter((area) => area !== whole)];
  };
  return {
    find: async (question, language) =>
      findInEither(question, await store.all(), language).map(({ indicator, confidence }) => ({
        definition: indicator,
        confidence,
      })),
    all: () => store.all(),
    areasOf,
    areasIn: async (text) => areasIn(text, await everyArea()),
    async read(indicatorId, areas) {
      const held = await areasOf(indicatorId);
      const [area, ...otherAreas] = areas.filter((each) => held.includes(each));
      const found = await reader.read(indicatorId, area ?? null);
      const missingAreas = area === undefined ? areas : [];
      return found && { ...found, ...asAsked, isOwn: false, periodNames: 'dates', missingAreas, otherAreas };
    },
    offer: async (moved) => offerIndicators(await store.all(), reader, moved),
  };
}

function areasIn(question: string, known: readonly string[]): readonly string[] {
  const found = findArea(question, known);
  return found.kind === 'several' ? found.areas : found.kind === 'area' ? [found.area] : [];
}

/** Questions that work here and now. */
export async function examples(figures: Figures, language: Language) {
  const offered = await figures.offer(null);
  const words = wording[language];
  const asked = offered
    .slice(0, 2)
    .map(({ name }) => ({ title: name[language], question: words.askFor(name[language]) }));
  return [...asked, ...words.exampleQuestions.slice(0, 1)];
}
