import { emptyPartCard, withdrawnCard } from '../../../../cards/publication/withdrawn-card.ts';
import type { Correction, CorrectedFigure } from '../../../features/publication/post.ts';
import type { Posted } from '../../../features/publication/posted.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import { digestMessages } from './digest-messages.ts';
import { localDay, localMoment } from './local-moment.ts';

const drawn = new WeakMap<Posted['post'], Map<string, readonly OutgoingMessage[]>>();

/**
 * A post as a channel sees it, part by part. The same post gives the same bytes, whoever looks: what was previewed is what is
 * posted, and a thousand channels cost as much as one.
 */
export function postedMessages({ post, isReplacement }: Posted, language: Language): readonly OutgoingMessage[] {
  const known = drawn.get(post) ?? new Map<string, readonly OutgoingMessage[]>();
  drawn.set(post, known);
  const key = `${language} ${isReplacement}`;
  const messages = known.get(key) ?? draw(post, isReplacement, language);
  known.set(key, messages);
  return messages;
}

export function postedMessage(posted: Posted, language: Language): OutgoingMessage {
  const messages = postedMessages(posted, language);
  const part = messages[posted.part];
  if (part) return part;
  return messages[0] && posted.post.withdrawn
    ? messages[0]
    : cardOnly(emptyPartCard(posted.post.digest.title[language], language));
}

function draw(
  { id, digest, note, corrections, withdrawn, edition }: Posted['post'],
  isReplacement: boolean,
  language: Language,
): readonly OutgoingMessage[] {
  const title = digest.title[language];
  if (withdrawn !== null) {
    const { at, by, because } = withdrawn;
    return [cardOnly(withdrawnCard({ title, at: localMoment(at, language), by: by.name, because }, language))];
  }
  const news = [
    ...(isReplacement ? [texts.replaces[language]] : []),
    ...corrections.map((correction) => correctionLine(correction, language)),
  ];
  const posted = { nonce: `${id}-e${edition}`, post: id, news, ...(note && { lead: note }) };
  return digestMessages(digest, language, posted);
}

const mostFigures = 8;

/** 'Gecorrigeerd op maandag 30 november 2026: Wmo-meldingen: 52 meldingen → 48 meldingen, omdat er dubbel geteld was.' */
function correctionLine({ at, because, figures }: Correction, language: Language): string {
  const named = figures.slice(0, mostFigures).map((figure) => figureChange(figure, language));
  const left = figures.length - named.length;
  return texts.corrected[language](localDay(at, language), named.join('; '), left, because);
}

function figureChange({ name, was, is }: CorrectedFigure, language: Language): string {
  const [old, now] = [was?.[language] ?? texts.none[language], is?.[language] ?? texts.none[language]];
  return old === now
    ? `${name[language]}: ${now}, ${texts.otherVerdict[language]}`
    : `${name[language]}: ${old} → ${now}`;
}

interface PostedTexts {
  readonly replaces: Translated;
  readonly corrected: Translated<(day: string, figures: string, left: number, because: string) => string>;
  readonly none: Translated;
  readonly otherVerdict: Translated;
}

const texts: PostedTexts = {
  replaces: {
    nl: 'Dit bericht komt in plaats van een eerder bericht in dit kanaal dat er niet meer staat.',
    en: 'This message takes the place of an earlier one in this channel that is no longer there.',
  },
  corrected: {
    nl: (day, figures, left, because) =>
      `Gecorrigeerd op ${day}: ${figures}${left > 0 ? ` en nog ${left} cijfers` : ''}. Reden: ${because}`,
    en: (day, figures, left, because) =>
      `Corrected on ${day}: ${figures}${left > 0 ? ` and ${left} figures more` : ''}. Reason: ${because}`,
  },
  none: { nl: 'geen cijfer', en: 'no figure' },
  otherVerdict: { nl: 'met een andere uitleg', en: 'with another reading' },
};
