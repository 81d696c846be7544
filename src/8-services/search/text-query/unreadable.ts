import { ServiceError } from '../../service-error.ts';

/** @param reason what is wrong at this offset of the query, and what would be right */
export const queryUnreadable = (offset: number, reason: string): ServiceError =>
  new ServiceError('QUERY_UNREADABLE', { offset, reason });
