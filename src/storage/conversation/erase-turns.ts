import type { Statement } from '../engine/engine.ts';

/** Questions go with their answers, messages and feedback. Resolves to one row with their number as `gone`. */
export function eraseTurns(name: string, condition: string, more = ''): Statement {
  return {
    name,
    text: `
with gone as (
  delete from inbox where ${condition} returning id
), messages as (
  delete from delivery using gone where delivery.turn_id = gone.id
), answers as (
  delete from answer using gone where answer.turn_id = gone.id
), reactions as (
  delete from feedback using gone where feedback.turn_id = gone.id
)${more}
select count(*) as gone from gone`,
  };
}
