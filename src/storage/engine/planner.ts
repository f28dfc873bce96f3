/**
 * Every statement is by key, so one plan serves all values. Made while a table is still empty it would read all of it, and
 * stay so until the first analyze: so the planner prefers, wherever it can, to look up what it was given.
 */
export const plannerSettings = [
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'enable_material=off',
] as const;
