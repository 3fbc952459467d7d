/** Stands for each character of a place or of a time in the masked text, so that offsets stay. */
export const PLACE = '\uE000';
export const TIME = '\uE001';
