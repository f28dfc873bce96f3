import type { Limits } from '../../features/delivery/limits.ts';
import type { Value } from '../engine/storable.ts';

/** The last five parameters of `let_go` and `let_go_due`, as array literals. */
export function limitValues({ conversation, person, app }: Limits): readonly Value[] {
  const list = (numbers: readonly number[]) => `{${numbers.join(',')}}`;
  return [
    list(conversation.map(({ most }) => most)),
    list(person.map(({ most }) => most)),
    list(conversation.map(({ withinSeconds }) => withinSeconds)),
    app.most,
    app.withinSeconds,
  ];
}

/** Their types, from this parameter on. */
export function limitParameters(first: number): string {
  return ['integer[]', 'integer[]', 'float8[]', 'integer', 'float8']
    .map((type, index) => `$${first + index}::${type}`)
    .join(', ');
}
