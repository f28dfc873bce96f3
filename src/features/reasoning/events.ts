import type { LineActor, LineCommand } from './decide-line.ts';
import type { Line, LinePerson } from './line.ts';

/** What changes of lines of reasoning. `at` is an ISO instant. */
export type LineEvent =
  | { readonly kind: 'line-started'; readonly line: Line; readonly by: LinePerson; readonly at: string }
  /** Taken on the line as it stands when it is written; stale when the step cannot be taken there. */
  | {
      readonly kind: 'line-step';
      readonly tenantId: string;
      readonly line: string;
      readonly command: LineCommand;
      readonly by: LineActor;
      readonly at: string;
    };
