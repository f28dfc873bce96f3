/** A champion tells beforehand from when they are away; null: since they said so. */
export const plannedAbsence = `
alter table champion add column absent_from text;
`;
