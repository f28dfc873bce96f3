const begins = /^(?:```mermaid\s+)?(?:graph|flowchart)\b/iu;
const box = /([\p{L}\d_]+)([[({>]+)(\/?)"?([^\])}"]+?)"?\/?[\])}]+/gu;
const arrow = /\s*(?:(?:--+|==+|-\.+)[^>|-]*-*[>x-]*)(?:\|[^|]*\|)?\s*/u;
const entities: Readonly<Record<string, string>> = { '#35;': '#', '#quot;': '"', '#lt;': '<', '#gt;': '>' };

/** A Mermaid flowchart, such as our own file for a drawing, as indented text; any other text as it is. */
export function outlineFromMermaid(text: string): string {
  if (!begins.test(text.trim())) return text;
  const words = new Map<string, string>();
  const under = new Map<string, string[]>();
  const leads = new Set<string>();
  for (const row of text.split(/\r?\n/u).filter((one) => !begins.test(one.trim()))) {
    for (const [, id = '', , isMeasure, said = ''] of row.matchAll(box))
      words.set(
        id,
        `${isMeasure ? 'indicator: ' : ''}${said.trim().replaceAll(/#\w+;/gu, (one) => entities[one] ?? one)}`,
      );
    const ids = row.replaceAll(box, '$1').trim().split(arrow);
    ids.slice(1).forEach((to, index) => {
      const from = ids[index] ?? '';
      if (from === '' || leads.has(from)) return;
      leads.add(from);
      under.set(to, [...(under.get(to) ?? []), from]);
    });
  }
  const written = (id: string, depth: number, above: readonly string[]): readonly string[] => [
    `${'  '.repeat(depth)}${words.get(id) ?? id}`,
    ...(under.get(id) ?? [])
      .filter((one) => !above.includes(one))
      .flatMap((one) => written(one, depth + 1, [...above, id])),
  ];
  return [...under.keys()]
    .filter((id) => !leads.has(id))
    .flatMap((id) => written(id, 0, []))
    .join('\n');
}
