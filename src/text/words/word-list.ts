/** The words of a list written as running text. */
export function wordList(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}
