# The program `sim` in an image without a shell, for a user without rights. docs/how-to/container.md tells how to build and
# run it; tests/Sim.Containers.Tests builds it, on a base of its own, and runs it as the page says.
# A tag moves when its image is patched. Who must build the same image twice names both bases by digest instead, as that page
# says; the image tells which base it stands on.
ARG SDK=mcr.microsoft.com/dotnet/sdk:10.0
ARG BASE=mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled

FROM ${SDK} AS build
WORKDIR /src
COPY Directory.Build.props Directory.Build.targets Directory.Packages.props global.json .editorconfig scenarios.yaml ./
COPY docs/ docs/
COPY models/ models/
COPY reports/ reports/
COPY scenarios/ scenarios/
COPY sim/ sim/
RUN dotnet publish sim/Sim.Cli --configuration Release --use-current-runtime --self-contained -p:RestoreLockedMode=true \
    -p:InvariantGlobalization=true -p:PublishReadyToRun=false -p:DebugType=none --output /image/opt/sim
# Anyone may write results. Where no folder of the user is mounted over /data, what goes to ./out goes to the volume.
RUN mkdir -p /image/usr/local/bin /image/data && mkdir -m 1777 /image/out \
    && ln -s /opt/sim/Sim.Cli /image/usr/local/bin/sim && ln -s /out /image/data/out

FROM ${BASE}
ARG BASE
LABEL org.opencontainers.image.base.name=${BASE}
COPY --from=build /image/ /
# Diagnostics would open a socket in /tmp, which nobody inside needs.
ENV DOTNET_EnableDiagnostics=0
WORKDIR /data
USER 1654:1654
ENTRYPOINT ["sim"]
CMD ["--help"]
