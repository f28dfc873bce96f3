/** Teams takes a few tags in a message for more than text, such as a mention; Markdown has all that people need. */
export function withoutTags(markdown: string): string {
  return markdown.replaceAll(/<(?=[a-z/!])/giu, '&lt;');
}
