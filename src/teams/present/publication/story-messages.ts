import { randomUUID } from 'node:crypto';
import { storyCard, storyFormCard } from '../../../../cards/story/story-card.ts';
import { storyTexts } from '../../../../cards/story/story-texts.ts';
import { toldBy, type Story } from '../../../features/publication/story/story.ts';
import type { NamedIndicator, StoryContent } from '../../../features/publication/story/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatList } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

export const storyPresenters: Presenters<StoryContent> = {
  'story.form': ({ indicator, indicators, text, saidAs, news }, language) =>
    cardOnly(
      storyFormCard(
        {
          nonce: randomUUID(),
          indicator: indicator && { id: indicator.id, name: indicator.name[language] },
          indicators: indicators.map(({ id, name }) => ({ title: name[language], value: id })),
          text,
          saidAs,
          news,
        },
        language,
      ),
    ),
  'story.shown': ({ story, indicator, may, news }, language) =>
    cardOnly(shown(story, indicator, language, may, news && storyTexts[language].news[news])),
  'story.waiting': ({ story, indicator }, language) => {
    const title = storyTexts[language].waitingTitle(indicator.name[language]);
    return { text: title, summary: title, card: shown(story, indicator, language, 'decide', null, true) };
  },
  'story.decided': ({ story, indicator }, language) => {
    const state = story.state === 'approved' ? 'approved' : 'declined';
    const told = storyTexts[language].decided[state](indicator.name[language]);
    return { text: told, summary: told, card: shown(story, indicator, language, null, null) };
  },
  'story.which': ({ begins, names }, language) => {
    const { whichDetails, whichExport, whichStory } = storyTexts[language];
    const list = formatList(
      names.map((name) => name[language]),
      language,
    );
    return { text: { details: whichDetails, export: whichExport, story: whichStory }[begins](list) };
  },
  'story.news': ({ news }, language) => ({ text: storyTexts[language].news[news] }),
};

function shown(
  story: Story,
  indicator: NamedIndicator,
  language: Language,
  may: 'decide' | 'withdraw' | null,
  news: string | null,
  isAsked = false,
) {
  const { id, version, state, text, reason } = story;
  const by = toldBy(story)[language];
  return storyCard(
    {
      nonce: randomUUID(),
      id,
      version,
      indicator: indicator.name[language],
      state,
      text,
      by,
      reason,
      may,
      news,
      isAsked,
    },
    language,
  );
}
