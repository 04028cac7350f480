/** A filled form as text, for who is not signed in or sends it another way. */
import type { DatasetRow, ReuseForm } from './form';

/**
 * @param form as it stands
 * @param datasets those ticked
 * @param labels words before each value, in the person's language, with the type and the topic in words
 * @returns plain text, one fact a paragraph; what is empty is left out
 */
export function reuseAsText(
  form: ReuseForm,
  datasets: readonly DatasetRow[],
  labels: { type: string; topic: string; tags: string; datasets: string; page: (id: string) => string },
): string {
  const facts = [
    form.title.trim(),
    form.url.trim(),
    form.description.trim(),
    [labels.type, labels.topic].filter(Boolean).join('\n'),
    form.tags.length > 0 ? `${labels.tags} ${form.tags.join(', ')}` : '',
    datasets.length > 0
      ? [labels.datasets, ...datasets.map(({ id, title }) => `- ${title} ${labels.page(id)}`)].join('\n')
      : '',
  ];
  return `${facts.filter(Boolean).join('\n\n')}\n`;
}
