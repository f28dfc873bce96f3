import type { PostStep } from './move.ts';

/** A button by its label: which post is meant has to be found. */
export type TypedPostStep = PostStep | 'edit' | 'weekly' | 'export';

/** What people can type about weekly posts. */
export type PostSaid =
  | { readonly kind: 'new-post' }
  | { readonly kind: 'list-posts' }
  | { readonly kind: 'list-slots' }
  | { readonly kind: 'list-places' }
  /** `as`: what to call it, where Teams does not say. */
  | { readonly kind: 'connect-place'; readonly as: string | null }
  | { readonly kind: 'disconnect-place' }
  /** `when`: the moment that was typed with it. */
  | { readonly kind: 'post-step'; readonly what: TypedPostStep; readonly when?: string };

const lines: Readonly<Record<string, PostSaid>> = {
  ...each({ kind: 'new-post' }, [
    'nieuw weekbericht',
    'maak een weekbericht',
    'maak weekbericht',
    'maak een nieuw weekbericht',
    'bekijk vooraf',
    'new weekly post',
    'make a weekly post',
    'look at it first',
  ]),
  ...each({ kind: 'list-posts' }, [
    'weekberichten',
    'mijn weekberichten',
    'alle weekberichten',
    'toon bericht',
    'vernieuw',
    'weekly posts',
    'my weekly posts',
    'all weekly posts',
    'show post',
    'refresh',
    'volgende weekberichten',
    'vorige weekberichten',
    'next weekly posts',
    'previous weekly posts',
  ]),
  ...each({ kind: 'list-slots' }, [
    'vaste weekberichten',
    'vaste momenten',
    'pauzeer',
    'hervat',
    'stop hiermee',
    'fixed weekly posts',
    'fixed moments',
    'pause',
    'resume',
    'stop this',
  ]),
  ...each({ kind: 'list-places' }, [
    'kanalen',
    'alle kanalen',
    'toon kanalen',
    'channels',
    'all channels',
    'show channels',
    'vier ogen',
    'vier ogen aan',
    'vier ogen uit',
    'zet vier ogen aan',
    'zet vier ogen uit',
    'post hier in het engels',
    'post hier in het nederlands',
    'turn four eyes on',
    'turn four eyes off',
    'post here in english',
    'post here in dutch',
    'volgende kanalen',
    'vorige kanalen',
    'next channels',
    'previous channels',
  ]),
  ...each({ kind: 'connect-place', as: null }, [
    'koppel',
    'koppelen',
    'koppel dit kanaal',
    'connect',
    'connect this channel',
  ]),
  ...each({ kind: 'disconnect-place' }, [
    'ontkoppel',
    'ontkoppelen',
    'ontkoppel dit kanaal',
    'disconnect',
    'disconnect this channel',
  ]),
  ...step('submit', 'indienen', 'dien in', 'submit'),
  ...step('approve', 'goedkeuren', 'approve'),
  ...step('send-back', 'terugsturen', 'stuur terug', 'stuur het terug', 'send back', 'return it'),
  ...step('send', 'nu versturen', 'verstuur nu', 'stuur nu', 'verstuur het nu', 'send now', 'send it now'),
  ...step('schedule', 'inplannen', 'plan in', 'schedule', 'plan it'),
  ...step('cancel', 'annuleren', 'annuleer', 'cancel'),
  ...step('correct', 'corrigeren', 'corrigeer', 'corrigeren of intrekken', 'correct', 'correct or take back'),
  ...step('withdraw', 'intrekken', 'take it back'),
  ...step('resend', 'opnieuw naar mislukte kanalen', 'again to the channels that failed'),
  ...step('settle-there', 'alles staat er', 'everything is there'),
  ...step('settle-again', 'plaats onzekere opnieuw', 'post the uncertain ones again'),
  ...step('duplicate', 'kopiëren', 'kopieer', 'copy'),
  ...step('edit', 'bewerken', 'bewerk', 'bewaar en bekijk', 'edit', 'save and look'),
  ...step('weekly', 'elke week plaatsen', 'elke week', 'post every week', 'every week'),
  ...step('export', 'exporteer de kanalen', 'export the channels'),
};

const longestLine = 120;
const planned =
  /^(?:plan (?:(?:het|dit|dit bericht|het weekbericht) )?in|inplannen|schedule(?: it| this)?) (?:voor |op |om |for |on |at )?(.{3,80})$/i;
const everyWeek =
  /^(?:(?:plaats|stuur|verstuur|post) (?:het |dit |it |this )?)?(?:elke|iedere|every) (?:ma|di|woens|donder|vrij)dag(?: (?:om|at))?(?: .{1,20})?$|^every (?:mon|tues|wednes|thurs|fri)day(?: at)?(?: .{1,20})?$/i;
const named = /^(?:koppel (?:dit kanaal )?als|connect (?:this channel )?as) (.{1,80})$/i;

/** null when it is something else. */
export function parsePostCommand(text: string): PostSaid | null {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!?.]+$/, '');
  if (line === '' || line.length > longestLine) return null;
  const [, as] = named.exec(line) ?? [];
  if (as) return { kind: 'connect-place', as };
  const [, when] = planned.exec(line) ?? [];
  if (when) return { kind: 'post-step', what: 'schedule', when };
  if (everyWeek.test(line)) return { kind: 'post-step', what: 'weekly' };
  return lines[line.toLowerCase()] ?? null;
}

function each(command: PostSaid, texts: readonly string[]): Record<string, PostSaid> {
  return Object.fromEntries(texts.map((text) => [text, command]));
}

function step(what: TypedPostStep, ...texts: readonly string[]): Record<string, PostSaid> {
  return each({ kind: 'post-step', what }, texts);
}
