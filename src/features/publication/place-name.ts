import type { Language, Translated } from '../../shared/language.ts';
import type { KnownPlace } from './ports.ts';

const words: Translated<Readonly<Record<KnownPlace['kind'], string>>> = {
  nl: { channel: 'Kanaal', group: 'Groepschat' },
  en: { channel: 'Channel', group: 'Group chat' },
};

/**
 * Teams tells what a channel is called when it is made or renamed, and of the general one never: that has the id of its team. Any
 * other without a name gets one that no other place has, or nobody sees where a post goes. Somebody can give it a better one.
 */
export function nameFor(place: KnownPlace, all: readonly KnownPlace[], language: Language): string {
  const { id, kind, name, teamId } = place;
  if (name !== '' || id === teamId) return name;
  const others = all.filter((one) => one.id !== id);
  if (kind === 'group' && !others.some((one) => one.kind === kind && one.name === '')) return name;
  const taken = new Set(others.map((one) => one.name));
  for (let number = kind === 'group' ? 2 : 1; ; number++) {
    const numbered = `${words[language][kind]} ${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
