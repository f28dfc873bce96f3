import { say } from '../statement.ts';

export const individualWording = {
  nl: { ofAllTogether: () => say`Over iedereen samen heb ik wel een cijfer. Kies het hieronder.` },
  en: { ofAllTogether: () => say`I do have a figure about everybody together. Pick it below.` },
};
