/** The button of a row of the case: at its end; in a narrow sidebar below its words. */
export const ROW_BUTTON = 'justify-self-end max-[350px]:col-start-2 max-[350px]:justify-self-start'
