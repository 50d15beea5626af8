FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# What decides about packages comes first: the restored layer is kept until one of these files changes.
COPY global.json .editorconfig Directory.Build.props Directory.Packages.props BannedSymbols.txt ./
COPY src/TeacherBot/TeacherBot.csproj src/TeacherBot/
COPY src/TeacherBot.Domain/TeacherBot.Domain.csproj src/TeacherBot.Domain/
COPY src/TeacherBot.Printing/TeacherBot.Printing.csproj src/TeacherBot.Printing/
RUN dotnet restore src/TeacherBot/TeacherBot.csproj -r linux-x64

COPY locales/ locales/
COPY src/TeacherBot/ src/TeacherBot/
COPY src/TeacherBot.Domain/ src/TeacherBot.Domain/
COPY src/TeacherBot.Printing/ src/TeacherBot.Printing/
RUN dotnet publish src/TeacherBot/TeacherBot.csproj -c Release -r linux-x64 --self-contained false --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
# The heap gets 60 % (hexadecimal 3C) of the container's memory: printing needs the rest outside of it.
# Without diagnostics the process writes nowhere but to /data, so the root file system may be read-only.
ENV ASPNETCORE_URLS=http://+:8080 \
    Storage__SqlitePath=/data/teacherbot.db \
    DOTNET_GCHeapHardLimitPercent=3C \
    DOTNET_EnableDiagnostics=0
RUN mkdir /data && chown "$APP_UID" /data
COPY --from=build /app ./
# The image's own user without rights.
USER $APP_UID
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# The image has no curl; bash speaks HTTP well enough. The first start may wait for migrations.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "TeacherBot.dll"]
