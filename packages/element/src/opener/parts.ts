/** The parts of the booker in the dialog, so that a page can style them from outside; all of `<team-booking>`. */
export const PARTS =
  'answered,booker,about,faces,team,title,duration,month,fold,next,day,day-free,day-full,day-past,day-beyond,day-chosen,times,time,zone,clock,host,help,contact,bar,button,back,main,form,field,input,error,notice,card,mark,moving,pay,questions,done,manage,cancel,cancelled,failed';
