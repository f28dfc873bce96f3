import { randomUUID } from 'node:crypto';
import { needCard, needFormCard, type NeedCardProps } from '../../../../cards/reasoning/need-card.ts';
import { needListCard } from '../../../../cards/reasoning/need-list-card.ts';
import { needTexts } from '../../../../cards/reasoning/need-texts.ts';
import { questionsOf, type Need } from '../../../features/reasoning/need/need.ts';
import type { Matched } from '../../../features/reasoning/need/ports.ts';
import type { NeedContent } from '../../../features/reasoning/need/told.ts';
import type { Language } from '../../../shared/language.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters, Surroundings } from '../content.ts';

export const needPresenters: Presenters<NeedContent> = {
  'need.form': ({ words, line, news }, language) =>
    cardOnly(needFormCard({ nonce: randomUUID(), words, line, news }, language)),
  'need.shown': ({ need, matched, may, news, drafts }, language, { knownColleagues }) =>
    cardOnly(shown(need, matched, may, news && needTexts[language].news[news], language, knownColleagues, drafts)),
  'need.note': ({ note, need, matched, may }, language, { knownColleagues }) => {
    const told = needTexts[language].notes[note](need.what);
    return { text: told, summary: told, card: shown(need, matched, may, null, language, knownColleagues) };
  },
  'need.list': ({ needs, waitsForMe }, language, { knownColleagues }) => {
    const words = needTexts[language];
    const listed = needs.map(({ id, what, request, match, ...said }) => ({
      id,
      what,
      standing: waitsForMe.includes(id)
        ? words.waitsForYou
        : request
          ? words.states[request.state](
              request.at?.name ?? (called(request.at?.id, knownColleagues) || words.colleague),
            )
          : [
              words.listed[match.kind === 'gap' ? 'gap' : 'found'],
              ...questionsOf(said)
                .slice(0, 1)
                .map((one) => words.unsaid[one]),
            ].join(' · '),
    }));
    return cardOnly(needListCard({ nonce: randomUUID(), needs: listed }, language));
  },
  'need.news': ({ news }, language) => ({ text: needTexts[language].news[news] }),
};

/** Who was chosen from a list is called as they are in it, until they press a button themselves. */
function called(id: string | undefined, colleagues: Surroundings['knownColleagues']): string {
  return colleagues.find(({ value }) => value === id)?.title ?? '';
}

function matchOf({ kind, id }: Need['match'], matched: Matched | null, language: Language): NeedCardProps['match'] {
  if (!matched || kind === 'gap') return { kind: 'gap' };
  return { kind, id, name: matched.name[language], url: matched.url };
}

function shown(
  need: Need,
  matched: Matched | null,
  may: 'ask' | 'decide' | null,
  news: string | null,
  language: Language,
  colleagues: Surroundings['knownColleagues'],
  drafts: Readonly<Record<string, string>> = {},
) {
  const { id, what, decision, owner, often, match, request } = need;
  return needCard(
    {
      nonce: randomUUID(),
      need: id,
      what,
      decision,
      owner,
      often,
      asks: questionsOf(need)[0] ?? null,
      match: matchOf(match, matched, language),
      request: request && {
        state: request.state,
        who: request.at?.name ?? called(request.at?.id, colleagues),
        purpose: request.purpose,
        basis: request.basis,
        time: request.period,
        reason: request.reason,
      },
      line: need.line,
      by: need.by?.name ?? '',
      may,
      news,
      drafts,
      colleagues: colleagues.filter(({ value }) => value !== need.by?.id),
    },
    language,
  );
}
