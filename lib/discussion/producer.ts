import type { Author, Producer, Thread } from '../portal/model';

/**
 * Whether somebody speaks as the dataset's producer: the organization that publishes it, or the person who
 * owns it. A member who writes in their own name does not; the portal says nothing of members.
 */
export function isProducer(author: Author | null, producer: Producer | null): boolean {
  return author !== null && producer !== null && author.id === producer.id && author.kind === producer.kind;
}

/** @returns whether the producer wrote in a thread that somebody else opened */
export function hasAnswered(thread: Thread, producer: Producer | null): boolean {
  return thread.comments.slice(1).some((comment) => isProducer(comment.author, producer));
}

/** @returns how many people and organizations wrote in a thread; each deleted account is nobody in particular */
export function countParticipants(thread: Thread): number {
  return new Set(thread.comments.map(({ author }) => author && `${author.kind} ${author.id ?? author.name}`))
    .size;
}
