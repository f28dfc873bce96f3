interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** What somebody is called is known from their first press on a button: what is typed keeps no name. */
export function nowNamed<Kept extends Named | null>(kept: Kept, by: Named): Kept | Named {
  return kept?.id === by.id && by.name !== null ? { id: kept.id, name: by.name } : kept;
}
