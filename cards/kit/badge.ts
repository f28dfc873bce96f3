import type { BadgeStyle, IBadge, IColumnSet, IconName } from '@microsoft/teams.cards';
import { text } from './text.ts';

export interface BadgeLook {
  readonly style?: BadgeStyle;
  readonly icon?: IconName;
  readonly large?: boolean;
}

/** Only Teams knows badges; elsewhere the same word stands there in bold. */
export function badge(words: string, { style = 'Subtle', icon, large = false }: BadgeLook = {}): IBadge {
  return {
    type: 'Badge',
    text: words,
    style,
    appearance: 'Tint',
    size: large ? 'ExtraLarge' : 'Large',
    ...(icon && { icon }),
    fallback: text(words, { weight: 'Bolder', size: large ? 'Medium' : 'Small' }),
  };
}

export function badgeRow(badges: readonly IBadge[]): IColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: badges.map((item) => ({ type: 'Column', width: 'auto', items: [item] })),
  };
}
