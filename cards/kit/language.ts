/** Cards know nothing of src, so they keep their own list of languages. */
export type Language = 'nl' | 'en';

/** Fixed texts of a card: without one of both languages it does not compile. */
export type Texts<T> = Readonly<Record<Language, T>>;
