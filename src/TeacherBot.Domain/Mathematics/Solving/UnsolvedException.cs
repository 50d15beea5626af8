namespace TeacherBot.Domain.Mathematics;

/// <summary>Beyond the methods of this room: nothing is claimed about the answer, neither that it exists nor that it does not.</summary>
public sealed class UnsolvedException(string message) : Exception(message);
