import type { ModelSwitch } from './model.ts';

export type ModelEvent = { readonly kind: 'model-switched' } & ModelSwitch;
