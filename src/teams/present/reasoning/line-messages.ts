import { randomUUID } from 'node:crypto';
import { elementCard } from '../../../../cards/reasoning/element-card.ts';
import { lineCard, type ShownElement } from '../../../../cards/reasoning/line-card.ts';
import { linePictureCard } from '../../../../cards/reasoning/line-picture-card.ts';
import { lineListCard, lineStartCard, lineVersionsCard } from '../../../../cards/reasoning/line-list-cards.ts';
import { lineTexts } from '../../../../cards/reasoning/texts.ts';
import { branchOf, goalOf, mayStandUnder, type Element, type Line } from '../../../features/reasoning/line.ts';
import { questionsLeft } from '../../../features/reasoning/next-question.ts';
import { mermaidText, outlineText, type OutlineWords } from '../../../features/reasoning/outline/write-outline.ts';
import type { LineContent, LineShown } from '../../../features/reasoning/told.ts';
import type { Language } from '../../../shared/language.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import type { Presenters, Surroundings } from '../content.ts';
import { localDay } from '../publication/local-moment.ts';

export const linePresenters: Presenters<LineContent> = {
  'line.start': ({ words, indicator, news }, language) =>
    cardOnly(
      lineStartCard(
        {
          nonce: randomUUID(),
          words,
          indicator: indicator && { id: indicator.id, name: indicator.name[language] },
          news,
        },
        language,
      ),
    ),
  'line.shown': (shown, language, { knownColleagues }) =>
    shown.element ? opened(shown, shown.element, language) : whole(shown, language, knownColleagues),
  'line.list': ({ lines, about, needs }, language) =>
    cardOnly(
      lineListCard(
        {
          nonce: randomUUID(),
          about: about && { id: about.id, name: about.name[language] },
          needs,
          lines: lines.map((line) => ({
            id: line.id,
            goal: goalOf(line)?.text ?? '',
            missing: questionsLeft(line).length,
          })),
        },
        language,
      ),
    ),
  'line.versions': ({ line, versions, mayEdit }, language) =>
    cardOnly(
      lineVersionsCard(
        {
          nonce: randomUUID(),
          line: line.id,
          versions: versions.map(({ version, at, by, step, about }) => ({
            version,
            at: localDay(at, language),
            by: by ?? '',
            step,
            about: about ?? '',
          })),
          mayEdit,
        },
        language,
      ),
    ),
  'line.written': ({ line, as }, language) => {
    const words = outlineWords(language);
    const text = as === 'text' ? outlineText(line, words) : mermaidText(line, words);
    return { text: `\`\`\`\n${text.replaceAll('`', "'")}\n\`\`\`` };
  },
  'line.file': ({ line, name, sizeInBytes }, language): OutgoingMessage => {
    const description = lineTexts[language].file.offered;
    const makes = { kind: 'line', line } as const;
    return { text: '', summary: description, file: { kind: 'offered', name, description, sizeInBytes, makes } };
  },
  'line.picture': ({ line, svg }, language) => {
    const elements = line.elements.map((element) => shownElement(line, element, {}, language));
    return cardOnly(linePictureCard({ goal: goalOf(line)?.text ?? '', svg, elements }, language));
  },
  'line.news': ({ news }, language) => ({ text: lineTexts[language].news[news] }),
};

function outlineWords(language: Language): OutlineWords {
  const { kinds, statuses, ownerWord } = lineTexts[language];
  return { kinds, statuses, owner: ownerWord };
}

function whole(
  { line, question, advice, may, news, drafts, indicators }: LineShown,
  language: Language,
  colleagues: Surroundings['knownColleagues'],
): OutgoingMessage {
  return cardOnly(
    lineCard(
      {
        nonce: randomUUID(),
        line: line.id,
        version: line.version,
        goal: goalOf(line)?.text ?? '',
        owner: line.owner,
        members: line.members.map(({ name }) => name ?? ''),
        elements: line.elements.map((element) => shownElement(line, element, indicators, language)),
        question: question && { asks: question.asks, element: question.element.id, about: question.element.text },
        advice: advice.map(({ warning, element }) => ({ warning, about: element.text })),
        may,
        news,
        typed: drafts['words'] ?? '',
        colleagues: colleagues.filter(({ value }) => !line.members.some(({ id }) => id === value)),
      },
      language,
    ),
  );
}

function opened(
  { line, advice, news, drafts, indicators, linked }: LineShown,
  element: Element,
  language: Language,
): OutgoingMessage {
  const indicator = element.indicatorId === null ? null : (indicators[element.indicatorId] ?? null);
  const branch = branchOf(line, element.id);
  return cardOnly(
    elementCard(
      {
        nonce: randomUUID(),
        line: line.id,
        version: line.version,
        element: shownElement(line, element, indicators, language),
        evidence: (element.assumption?.evidence ?? []).map(({ words, link }) => ({
          words,
          isLesson: link?.kind === 'experiment',
        })),
        linked: { ...linked, indicator: indicator && { id: indicator.id, name: indicator.name[language] } },
        comments: element.comments.map(({ by, text }) => ({ by: by?.name ?? '', text })),
        places: line.elements.filter(
          ({ id, kind }) => !branch.has(id) && id !== element.under && mayStandUnder(element.kind, kind),
        ),
        advice: advice.filter((one) => one.element.id === element.id).map(({ warning }) => warning),
        news,
        drafts,
      },
      language,
    ),
  );
}

function shownElement(
  line: Line,
  { id, kind, under, text, assumption, decision, indicatorId }: Element,
  indicators: LineShown['indicators'],
  language: Language,
): ShownElement {
  const indicator = indicatorId === null ? null : (indicators[indicatorId]?.name[language] ?? null);
  return { id, kind, under, depth: depthOf(line, under), text, assumption, decision, indicator };
}

function depthOf(line: Line, under: string | null): number {
  const parent = line.elements.find(({ id }) => id === under);
  return parent ? 1 + depthOf(line, parent.under) : 0;
}
