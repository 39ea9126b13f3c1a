/** The reply that tells a customer what was fixed because of them. */
export const LOOP_TEMPLATE = 'en-fixed-because-of-you'
