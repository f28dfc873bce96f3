const pointsBack =
  /(?<!\p{L})(?:dat|die|dit|deze|het|dan|er|ervan|daar\p{L}*|hier\p{L}*|en|that|this|it|those|these|then|and)(?!\p{L})/iu;
/** Longer than this a question says what it is about. */
const mostWords = 8;
/** 'Wmo' says as little of which figure as 'per' does. */
const tellingLetters = 5;

/** 'Is dat veel?' made sense below a figure: a colleague reads which one. What names the figure, or points at nothing, stays. */
export function withFigure(question: string, figure: string): string {
  const words = question.match(/\p{L}+/gu) ?? [];
  const asked = question.toLowerCase();
  const telling = (figure.toLowerCase().match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= tellingLetters);
  const isNamed = telling.some((word) => asked.includes(word));
  return words.length > mostWords || isNamed || !pointsBack.test(question) ? question : `${question} (${figure})`;
}
