import { format } from 'prettier';
import prettierrc from '../package.json' with { type: 'json' };

export type Paper = () => Promise<readonly string[]>;

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

const generated =
  '<!-- Gemaakt door `npm run papers` uit de code en de configuratie. Niet met de hand wijzigen: een test merkt het. -->';

/** The parts of a paper, as the rest of the project is formatted. */
export function paperOf(parts: readonly string[]): Promise<string> {
  return format([generated, ...parts].join('\n\n'), { ...prettierrc.prettier, parser: 'markdown' });
}

/** What only the municipality knows. */
export const theirs = '_door de gemeente in te vullen_';
