import type { Champion } from './champion.ts';
import type { ChampionChange, ChampionRefusal } from './decide-champion.ts';
import type { DirectoryEntry, DirectoryPage } from './directory.ts';

/** What came of it, above the card. 'outdated': it was about what is not so any more. */
export type ChampionNews =
  ChampionChange | ChampionRefusal | 'outdated' | 'repeated' | 'incomplete-nomination' | 'no-coordinator';

/** What people are told about champions. */
export type ChampionContent =
  /** Of who reads it; `champion` is null for who never was one. */
  | {
      readonly kind: 'champion.profile';
      readonly champion: Champion | null;
      readonly open: number;
      readonly helped: number;
      readonly news: ChampionNews | null;
    }
  | { readonly kind: 'champion.nominate'; readonly news: ChampionNews | null }
  /** To a coordinator. `waiting`: how many others are to be decided. */
  | {
      readonly kind: 'champion.request';
      readonly champion: Champion;
      /** Whether it is still to be decided. */
      readonly isOpen: boolean;
      readonly news: ChampionNews | null;
      readonly reason: string | null;
      readonly waiting: number;
    }
  | { readonly kind: 'champion.directory'; readonly page: DirectoryPage }
  | { readonly kind: 'champion.entry'; readonly entry: DirectoryEntry }
  | {
      readonly kind: 'champion.uncovered';
      readonly topics: readonly string[];
      /** How many help with everything. */
      readonly everything: number;
    }
  /** To who was approved or declined, and what cannot be done. */
  | {
      readonly kind: 'champion.notice';
      readonly news: ChampionNews | 'elsewhere' | 'no-requests' | 'no-champion' | 'welcome-back';
      readonly reason: string | null;
    };
