/** How a code of `apologyCode` is brought to whoever looks it up. */
export const mentionCode = {
  nl: (code: string) => `Noem code ${code} als je dit meldt.`,
  en: (code: string) => `Name code ${code} when you report this.`,
};
