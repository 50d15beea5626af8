using TeacherBot.Commands;

return await CommandLine.Run(args);
