import { randomUUID } from 'node:crypto';
import { triageCard, triageListCard, type TriageCardProps } from '../../../../cards/source/triage-card.ts';
import { triageTexts } from '../../../../cards/source/triage-texts.ts';
import type { TriageContent } from '../../../features/source/triage/told.ts';
import type { Triage } from '../../../features/source/triage/triage.ts';
import type { Language } from '../../../shared/language.ts';
import { formatDay } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

type Shown = Extract<TriageContent, { kind: 'triage.shown' }>;

export const triagePresenters: Presenters<TriageContent> = {
  'triage.shown': (told, language) => {
    const title = titleOf(told, language);
    const card = triageCard(propsOf(told, title, language), language);
    if (!told.isNotice) return cardOnly(card);
    const summary = `${title}: ${told.triage.about}`;
    return { text: summary, summary, card };
  },
  'triage.list': ({ as, triages }, language) => {
    const { title, states, verdicts } = triageTexts[language];
    const rows = triages.map(({ id, about, state, verdict }) => ({
      id,
      about: about || title,
      standing: verdict === null ? states[state] : `${states[state]}: ${verdicts[verdict].toLowerCase()}`,
    }));
    return cardOnly(triageListCard({ nonce: randomUUID(), as, rows }, language));
  },
  'triage.news': ({ news }, language) => ({ text: triageTexts[language].news[news] }),
};

function titleOf({ isNotice, as, triage: { state } }: Shown, language: Language): string {
  const { waiting, states, title } = triageTexts[language];
  if (!isNotice) return title;
  return as === 'officer' ? waiting : states[state];
}

/** Where it stands; who has to answer knows that it waits for them, and the title of a message says it. */
function standingOf({ triage: { state }, as, isNotice }: Shown, language: Language): string | null {
  const isSaid =
    state === 'asking' || state === 'done' || (as === 'officer' && state === 'sent') || (isNotice && as === 'asker');
  return isSaid ? null : triageTexts[language].states[state];
}

function propsOf(told: Shown, title: string, language: Language): TriageCardProps {
  const { triage, asks, outcome, reasons, as, typed, news } = told;
  const { id, version, state, about, answers, remark, asker } = triage;
  const words = triageTexts[language];
  const isOwn = as === 'asker';
  const mayChange = isOwn && ['asking', 'done', 'more'].includes(state);
  const mayJudge = !isOwn && (state === 'sent' || state === 'taken');
  return {
    nonce: randomUUID(),
    id,
    version,
    title,
    standing: standingOf(told, language),
    about,
    from: isOwn ? null : asker?.name ? words.from(asker.name) : '',
    remark: state === 'done' ? '' : remark,
    answers,
    asks,
    outcome,
    reasons,
    said: saidOf(triage, language),
    may: mayChange ? 'change' : mayJudge ? 'judge' : null,
    isNew: state === 'sent',
    isDecided: state === 'decided',
    wasRefused: triage.verdict === 'refused',
    typed: typed ?? (state === 'more' ? remark : ''),
    news: news && words.news[news],
  };
}

function saidOf({ state, verdict, reply, officer, decidedOn }: Triage, language: Language): TriageCardProps['said'] {
  if (reply === '' || (state !== 'more' && state !== 'decided')) return null;
  const { verdicts, verdictOf } = triageTexts[language];
  const said =
    verdict && decidedOn && verdictOf(verdicts[verdict], officer?.name ?? '', formatDay(decidedOn, language));
  return { verdict: said, words: reply };
}
