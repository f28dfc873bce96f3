export type KindKey = 'goal' | 'effect' | 'intervention' | 'measure';
export type StatusKey = 'assumption' | 'signal' | 'supported' | 'refuted';
export type AsksKey = 'effect' | 'intervention' | 'assumption' | 'measure' | 'decision' | 'owner';
export type StepKey =
  | 'start'
  | 'add'
  | 'change'
  | 'move'
  | 'remove'
  | 'assume'
  | 'prove'
  | 'learn'
  | 'decision'
  | 'indicator'
  | 'comment'
  | 'owner'
  | 'skip'
  | 'join'
  | 'invite'
  | 'leave'
  | 'restore';
export type LineNewsKey =
  | 'empty'
  | 'too-long'
  | 'masked'
  | 'individual'
  | 'not-yours'
  | 'no-element'
  | 'full'
  | 'conflict'
  | 'wrong-place'
  | 'started'
  | 'saved'
  | 'typed'
  | 'removed'
  | 'restored'
  | 'joined'
  | 'invited'
  | 'left'
  | 'gone'
  | 'nothing-chosen'
  | 'changed'
  | 'repeated'
  | 'no-indicator'
  | 'known'
  | 'learned'
  | 'no-lesson'
  | 'no-picture'
  | 'elsewhere';

export interface LineTexts {
  readonly startTitle: string;
  readonly startFrom: (indicator: string) => string;
  readonly startLead: string;
  readonly startGoal: string;
  readonly startExample: string;
  readonly begin: string;
  readonly title: (goal: string) => string;
  readonly kinds: Readonly<Record<KindKey, string>>;
  readonly thisKind: Readonly<Record<KindKey, string>>;
  readonly aKind: Readonly<Record<Exclude<KindKey, 'goal'>, string>>;
  readonly statuses: Readonly<Record<StatusKey, string>>;
  readonly because: (words: string, status: string) => string;
  readonly noAssumption: string;
  readonly decides: (words: string) => string;
  readonly owner: (words: string) => string;
  readonly ownerWord: string;
  readonly members: (names: string) => string;
  readonly colleague: string;
  readonly tip: string;
  readonly moreTips: (count: number) => string;
  readonly complete: string;
  readonly asks: Readonly<Record<AsksKey, (words: string) => string>>;
  readonly hints: Readonly<Record<AsksKey, string>>;
  readonly answer: string;
  readonly save: string;
  readonly skip: string;
  readonly part: string;
  readonly choosePart: string;
  readonly openPart: string;
  readonly more: string;
  readonly toChange: string;
  readonly asText: string;
  readonly asPicture: string;
  readonly pictureHere: string;
  /** Around the picture as a file. */
  readonly file: {
    readonly offered: string;
    readonly placed: (name: string) => string;
    readonly declined: string;
    readonly failed: string;
  };
  readonly asMermaid: string;
  readonly history: string;
  readonly inviteToggle: string;
  readonly inviteLabel: string;
  readonly inviteHint: string;
  readonly invite: string;
  readonly join: string;
  readonly leave: string;
  readonly back: string;
  readonly theirs: (words: string) => string;
  readonly needed: string;
  readonly words: string;
  readonly saveWords: string;
  readonly assumptionTitle: string;
  readonly assumptionLabel: string;
  readonly statusLabel: string;
  readonly saveAssumption: string;
  readonly evidence: string;
  readonly evidenceLabel: string;
  readonly evidenceExample: string;
  readonly addEvidence: string;
  readonly lesson: (words: string) => string;
  readonly linkedTitle: string;
  readonly running: string;
  readonly tryOut: string;
  readonly learn: string;
  readonly openAssumption: string;
  readonly decisionLabel: string;
  readonly saveDecision: string;
  readonly indicator: (name: string) => string;
  readonly indicatorLabel: string;
  readonly nameIndicator: string;
  readonly moveLabel: string;
  readonly move: string;
  readonly remove: string;
  readonly addKind: string;
  readonly addLabel: string;
  readonly add: string;
  readonly moving: string;
  readonly adding: string;
  readonly comments: string;
  readonly commentLabel: string;
  readonly comment: string;
  readonly listTitle: string;
  readonly listAbout: (indicator: string) => string;
  readonly noLines: string;
  readonly noLinesAbout: string;
  readonly missing: (count: number) => string;
  readonly open: string;
  readonly whatFor: string;
  readonly newLine: string;
  readonly versionsTitle: string;
  readonly steps: Readonly<Record<StepKey, (about: string) => string>>;
  readonly versionBy: (version: number, by: string, at: string, step: string) => string;
  readonly restore: (version: number) => string;
  readonly restoreLabel: string;
  readonly figures: (count: number) => string;
  readonly restoreButton: string;
  readonly picture: (goal: string) => string;
  readonly news: Readonly<Record<LineNewsKey, string>>;
}
