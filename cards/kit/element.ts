import type { CardElementArray } from '@microsoft/teams.cards';

export type Element = CardElementArray[number];
