/** Labels a model may be trained for, in the order of its tables. */
export const labels = ['toxic', 'insult', 'threat', 'hate', 'sexual', 'selfHarm', 'spam'] as const
export type TrainedLabel = (typeof labels)[number]
export const modelLanguages = ['kk', 'ru', 'en'] as const
export type ModelLanguage = (typeof modelLanguages)[number]
